Profile: IlpCardiovascularRisk
Parent: IlpObservation
Id: ilp-cardiovascular-risk
Title: "Prediksi risiko penyakit jantung dan stroke (Cardiovascular risk)"
Description: "Risiko 10 tahun menurut carta, dengan atau tanpa pemeriksaan laboratorium. The 10-year risk by the chart, with or without laboratory tests."
* insert Metadata
* code obeys ilp-cvd-1
* insert InterpretedFinding
* value[x] only Quantity or CodeableConcept
* value[x] obeys ilp-cvd-2
* interpretation obeys ilp-cvd-3 and ilp-cvd-4 and ilp-cvd-5

Invariant: ilp-cvd-1
Description: "Kode ini bukan prediksi risiko. Pakai kode kementerian OC000004 (dengan laboratorium) atau OC000173 (tanpa laboratorium). | This code is no risk prediction. Use the ministry's OC000004 (with laboratory) or OC000173 (without)."
* insert CodeAmong('OC000004' | 'OC000173')

Invariant: ilp-cvd-2
Description: "Risiko adalah persen, 0 sampai 100. Periksa angkanya. | The risk is a percentage from 0 to 100. Check the number."
Severity: #error
Expression: "ofType(Quantity).where(value < 0 or value > 100).empty()"

// Bands <5, 5-<10, 10-<20 and 20 or more; the sources do not say from which the risk is high.
Invariant: ilp-cvd-3
Description: "Risiko rendah berarti di bawah 10%, tinggi mulai 10%. Periksa angka dan interpretation. | Low risk means under 10%, high from 10%. Check number and interpretation."
* insert TwoClasses('OC000004' | 'OC000173', true, '723505004', $this < 10, '723509005', $this >= 10)

Invariant: ilp-cvd-4
Description: "Pita risiko tidak sesuai dengan angkanya: OV000377 di bawah 5%, OV000378 5 sampai kurang dari 10%, OV000379 10 sampai kurang dari 20%. | The band does not fit the number: OV000377 under 5%, OV000378 5 to under 10%, OV000379 10 to under 20%."
* insert ThreeClasses('OC000004' | 'OC000173', true, 'OV000377', $this < 5, 'OV000378', $this >= 5 and $this < 10, 'OV000379', $this >= 10 and $this < 20)

Invariant: ilp-cvd-5
Description: "Pita risiko tidak sesuai dengan angkanya: OV000380 20 sampai kurang dari 30%, OV000381 mulai 30%. | The band does not fit the number: OV000380 20 to under 30%, OV000381 from 30%."
* insert TwoClasses('OC000004' | 'OC000173', true, 'OV000380', $this >= 20 and $this < 30, 'OV000381', $this >= 30)
