// SATUSEHAT sends systolic and diastolic apart (ilp-vital-sign), and their reading as a ratio; software also sends a panel.
Profile: IlpBloodPressureScreening
Parent: IlpObservation
Id: ilp-blood-pressure-screening
Title: "Skrining tekanan darah (Blood pressure screening)"
Description: "Sistolik dan diastolik bersama golongannya, sebagai rasio (SATUSEHAT) atau panel. Systolic and diastolic with their class, as a ratio (SATUSEHAT) or a panel."
* insert Metadata
* code obeys ilp-bp-1
* insert InterpretedFinding
* component MS
* value[x] obeys ilp-bp-2 and ilp-bp-4
* interpretation obeys ilp-bp-6 and ilp-bp-7 and ilp-bp-8 and ilp-bp-9 and ilp-bp-10 and ilp-bp-11 and ilp-bp-12 and ilp-bp-13
* referenceRange MS
* obeys ilp-bp-3 and ilp-bp-5

// On interpretation: the class of that code, in systolic and diastolic: below the first two, and reaching at least one of the last two.
RuleSet: BloodPressureClass(codes, systolicUnder, diastolicUnder, systolicFrom, diastolicFrom)
* severity = #warning
* expression = "coding.where(code in ({codes})).empty() or (%resource.value.ofType(Ratio).numerator | %resource.component.where(code.coding.code contains '8480-6').value.ofType(Quantity)).value.empty() or (%resource.value.ofType(Ratio).denominator | %resource.component.where(code.coding.code contains '8462-4').value.ofType(Quantity)).value.empty() or ((%resource.value.ofType(Ratio).numerator | %resource.component.where(code.coding.code contains '8480-6').value.ofType(Quantity)).value.all($this < {systolicUnder}) and (%resource.value.ofType(Ratio).denominator | %resource.component.where(code.coding.code contains '8462-4').value.ofType(Quantity)).value.all($this < {diastolicUnder}) and ((%resource.value.ofType(Ratio).numerator | %resource.component.where(code.coding.code contains '8480-6').value.ofType(Quantity)).value.where($this >= {systolicFrom}).exists() or (%resource.value.ofType(Ratio).denominator | %resource.component.where(code.coding.code contains '8462-4').value.ofType(Quantity)).value.where($this >= {diastolicFrom}).exists()))"

Invariant: ilp-bp-1
Description: "Kode ini bukan skrining tekanan darah. Pakai SNOMED 268607006 dengan rasio sistolik/diastolik, atau panel LOINC 85354-9. | This code is no blood pressure screening. Use SNOMED 268607006 with the ratio systolic/diastolic, or the panel LOINC 85354-9."
* insert CodeAmong('268607006' | '85354-9')

Invariant: ilp-bp-2
Description: "Sistolik harus lebih tinggi daripada diastolik, dan keduanya lebih dari 0. Mungkin angkanya tertukar. | Systolic must be above diastolic, and both above 0. The numbers may be swapped."
Severity: #error
Expression: "ofType(Ratio).all(numerator.value > denominator.value and denominator.value > 0)"

Invariant: ilp-bp-3
Description: "Sistolik pada panel harus lebih tinggi daripada diastolik, dan keduanya lebih dari 0. Mungkin angkanya tertukar. | Systolic in the panel must be above diastolic, and both above 0. The numbers may be swapped."
Severity: #error
Expression: "component.where(code.coding.code contains '8480-6').value.ofType(Quantity).value.all($this > 0 and (%resource.component.where(code.coding.code contains '8462-4').value.ofType(Quantity).value >= $this).allFalse()) and component.where(code.coding.code contains '8462-4').value.ofType(Quantity).where(value <= 0).empty()"

// The ranges of ilp-vital-sign.
Invariant: ilp-bp-4
Description: "Tekanan darah di luar 30-350 (sistolik) atau 10-250 (diastolik) mm[Hg]. Periksa kedua angkanya. | Blood pressure is outside 30-350 (systolic) or 10-250 (diastolic) mm[Hg]. Check both numbers."
Severity: #warning
Expression: "ofType(Ratio).all(numerator.value >= 30 and numerator.value <= 350 and denominator.value >= 10 and denominator.value <= 250)"

Invariant: ilp-bp-5
Description: "Tekanan darah pada panel di luar 30-350 (sistolik) atau 10-250 (diastolik) mm[Hg]. Periksa kedua angkanya. | Blood pressure in the panel is outside 30-350 (systolic) or 10-250 (diastolic) mm[Hg]. Check both numbers."
Severity: #warning
Expression: "component.where(code.coding.code contains '8480-6').value.ofType(Quantity).where(value < 30 or value > 350).empty() and component.where(code.coding.code contains '8462-4').value.ofType(Quantity).where(value < 10 or value > 250).empty()"

Invariant: ilp-bp-6
Description: "Optimal berarti kurang dari 120 dan kurang dari 80. Periksa angka dan interpretation. | Optimal means under 120 and under 80. Check numbers and interpretation."
* insert BloodPressureClass('OI000040', 120, 80, 0, 0)

// Adults: 120-129 or 80-84. Adolescents: under 120 and 80. Raised: of adolescents, 120-129 and under 80. Only what all rule out is doubted.
Invariant: ilp-bp-7
Description: "Normal atau meningkat berarti kurang dari 130 dan kurang dari 85. Periksa angka dan interpretation. | Normal or elevated means under 130 and under 85. Check numbers and interpretation."
* insert BloodPressureClass('N' | '2004005' | 'raised-blood-pressure', 130, 85, 0, 0)

Invariant: ilp-bp-8
Description: "Normal tinggi berarti 130-139 atau 85-89; pada remaja tingkat 1 berarti 130-139 atau 80-89. Periksa angka dan interpretation. | High normal means 130-139 or 85-89; stage 1 in adolescents 130-139 or 80-89. Check numbers and interpretation."
* insert BloodPressureClass('OI000041' | 'hypertension-stage-1', 140, 90, 130, 80)

Invariant: ilp-bp-9
Description: "Hipertensi derajat 1 berarti 140-159 atau 90-99. Periksa angka dan interpretation. | Grade 1 hypertension means 140-159 or 90-99. Check numbers and interpretation."
* insert BloodPressureClass('hypertension-grade-1', 160, 100, 140, 90)

// SNOMED's stage 2 is sent for adults from 160/100, adolescents from 140/90, and children from 7 by a table of age and sex: held to 120/80.
Invariant: ilp-bp-10
Description: "Hipertensi tidak sesuai dengan tekanan darah di bawah 120/80. Periksa angka dan interpretation. | Hypertension does not fit a blood pressure under 120/80. Check numbers and interpretation."
* insert BloodPressureClass('H' | '827068008', 1000, 1000, 120, 80)

Invariant: ilp-bp-11
Description: "Hipertensi derajat 3 berarti 180 ke atas atau 110 ke atas. Periksa angka dan interpretation. | Grade 3 hypertension means 180 or more, or 110 or more. Check numbers and interpretation."
* insert BloodPressureClass('OI000042', 1000, 1000, 180, 110)

Invariant: ilp-bp-12
Description: "Hipertensi derajat 2 berarti 160-179 atau 100-109. Periksa angka dan interpretation. | Grade 2 hypertension means 160-179 or 100-109. Check numbers and interpretation."
* insert BloodPressureClass('hypertension-grade-2', 180, 110, 160, 100)

Invariant: ilp-bp-13
Description: "Hipertensi sistolik terisolasi berarti 140 ke atas dan kurang dari 90. Periksa angka dan interpretation. | Isolated systolic hypertension means 140 or more and under 90. Check numbers and interpretation."
* insert BloodPressureClass('isolated-systolic-hypertension', 1000, 90, 140, 1000)
