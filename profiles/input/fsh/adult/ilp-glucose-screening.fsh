Profile: IlpGlucoseScreening
Parent: IlpObservation
Id: ilp-glucose-screening
Title: "Skrining gula darah (Blood glucose screening)"
Description: "Gula darah sewaktu, puasa, 2 jam, atau HbA1c, dan golongannya. Random, fasting or 2-hour glucose, or HbA1c, and its class."
* insert Metadata
* code obeys ilp-glucose-1
* insert MeasuredAmount
* value[x] obeys ilp-glucose-2 and ilp-glucose-3
* interpretation obeys ilp-glucose-4 and ilp-glucose-5 and ilp-glucose-6 and ilp-glucose-7
* specimen MS

Invariant: ilp-glucose-1
Description: "Kode ini bukan skrining gula darah. Pakai LOINC 2345-7 sewaktu, 1558-6 puasa, 1521-4 dua jam, atau 4548-4 HbA1c. | This code is no glucose screening. Use LOINC 2345-7 random, 1558-6 fasting, 1521-4 two hours, or 4548-4 HbA1c."
* insert CodeAmong('2345-7' | '1558-6' | '1521-4' | '4548-4')

Invariant: ilp-glucose-2
Description: "Gula darah di luar 10-1500 mg/dL. Periksa angka dan satuannya; mungkin mmol/L. | Blood glucose is outside 10-1500 mg/dL. Check number and unit; it may be mmol/L."
* insert PlausibleOf('2345-7' | '1558-6' | '1521-4', mg/dL, 10, 1500)

Invariant: ilp-glucose-3
Description: "HbA1c di luar 3-20%. Periksa angka dan satuannya. | HbA1c is outside 3-20%. Check number and unit."
* insert PlausibleOf('4548-4', %, 3, 20)

// The decree calls a random glucose under 100 normal and prediabetes 140-199; 100-139 it leaves out. Either name passes there.
Invariant: ilp-glucose-4
Description: "Golongan tidak sesuai dengan gula sewaktu: normal di bawah 140, prediabetes 100-199, diabetes mulai 200 mg/dL. | The class does not fit the random glucose: normal under 140, prediabetes 100-199, diabetes from 200 mg/dL."
* insert ThreeClasses('2345-7', code = 'mg/dL', 'N', $this < 140, '714628002', $this >= 100 and $this < 200, 'diabetes-range', $this >= 200)

Invariant: ilp-glucose-5
Description: "Golongan tidak sesuai dengan gula puasa: normal di bawah 100, prediabetes 100-125, diabetes mulai 126 mg/dL. | The class does not fit the fasting glucose: normal under 100, prediabetes 100-125, diabetes from 126 mg/dL."
* insert ThreeClasses('1558-6', code = 'mg/dL', 'N', $this < 100, '714628002', $this >= 100 and $this < 126, 'diabetes-range', $this >= 126)

Invariant: ilp-glucose-6
Description: "Golongan tidak sesuai dengan gula 2 jam: normal di bawah 140, prediabetes 140-199, diabetes mulai 200 mg/dL. | The class does not fit the 2-hour glucose: normal under 140, prediabetes 140-199, diabetes from 200 mg/dL."
* insert ThreeClasses('1521-4', code = 'mg/dL', 'N', $this < 140, '714628002', $this >= 140 and $this < 200, 'diabetes-range', $this >= 200)

Invariant: ilp-glucose-7
Description: "Golongan tidak sesuai dengan HbA1c: normal di bawah 5,7; prediabetes 5,7-6,4; diabetes mulai 6,5%. | The class does not fit the HbA1c: normal under 5.7, prediabetes 5.7-6.4, diabetes from 6.5%."
* insert ThreeClasses('4548-4', code = '%', 'N', $this < 5.7, '714628002', $this >= 5.7 and $this < 6.5, 'diabetes-range', $this >= 6.5)
