Profile: IlpLipidScreening
Parent: IlpObservation
Id: ilp-lipid-screening
Title: "Skrining lemak darah (Blood lipid screening)"
Description: "Kolesterol total, LDL, HDL atau trigliserida. Total, LDL or HDL cholesterol, or triglycerides."
* insert Metadata
* code obeys ilp-lipid-1
* insert MeasuredAmount
* value[x] obeys ilp-lipid-2 and ilp-lipid-3
* interpretation obeys ilp-lipid-4 and ilp-lipid-5 and ilp-lipid-6 and ilp-lipid-7
* specimen MS

Invariant: ilp-lipid-1
Description: "Kode ini bukan pemeriksaan lemak darah. Pakai LOINC 2093-3 kolesterol total, 2089-1 LDL, 2085-9 HDL atau 2571-8 trigliserida. | This code is no lipid test. Use LOINC 2093-3 total cholesterol, 2089-1 LDL, 2085-9 HDL or 2571-8 triglycerides."
* insert CodeAmong('2093-3' | '2089-1' | '2085-9' | '2571-8')

// The ranges are wide and our own.
Invariant: ilp-lipid-2
Description: "Kolesterol di luar 5-1500 mg/dL. Periksa angka dan satuannya; mungkin mmol/L. | Cholesterol is outside 5-1500 mg/dL. Check number and unit; it may be mmol/L."
* insert PlausibleOf('2093-3' | '2089-1' | '2085-9', mg/dL, 5, 1500)

Invariant: ilp-lipid-3
Description: "Trigliserida di luar 10-10000 mg/dL. Periksa angka dan satuannya; mungkin mmol/L. | Triglycerides are outside 10-10000 mg/dL. Check number and unit; it may be mmol/L."
* insert PlausibleOf('2571-8', mg/dL, 10, 10000)

Invariant: ilp-lipid-4
Description: "Interpretasi tidak sesuai dengan kolesterol total: normal di bawah 200, tinggi mulai 200 mg/dL. | The interpretation does not fit the total cholesterol: normal under 200, high from 200 mg/dL."
* insert TwoClasses('2093-3', code = 'mg/dL', 'N', $this < 200, 'H', $this >= 200)

// Under 100 is optimal, 100-129 near optimal: normal to some, high to others.
Invariant: ilp-lipid-5
Description: "Interpretasi tidak sesuai dengan LDL: normal di bawah 130, mendekati optimal 100-129, tinggi mulai 100 mg/dL. | The interpretation does not fit the LDL: normal under 130, near optimal 100-129, high from 100 mg/dL."
* insert ThreeClasses('2089-1', code = 'mg/dL', 'N', $this < 130, 'OI000043', $this >= 100 and $this < 130, 'H', $this >= 100)

Invariant: ilp-lipid-6
Description: "Interpretasi tidak sesuai dengan HDL: rendah di bawah 40, tinggi mulai 60 mg/dL. | The interpretation does not fit the HDL: low under 40, high from 60 mg/dL."
* insert ThreeClasses('2085-9', code = 'mg/dL', 'L', $this < 40, 'N', $this >= 40, 'H', $this >= 60)

Invariant: ilp-lipid-7
Description: "Interpretasi tidak sesuai dengan trigliserida: normal di bawah 150, tinggi mulai 150 mg/dL. | The interpretation does not fit the triglycerides: normal under 150, high from 150 mg/dL."
* insert TwoClasses('2571-8', code = 'mg/dL', 'N', $this < 150, 'H', $this >= 150)
