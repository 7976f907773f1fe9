// SATUSEHAT rules 10113 (status), 10114 (relationship), 10695 to 10709 (onset, death, codes).
Profile: IlpFamilyHistory
Parent: FamilyMemberHistory
Id: ilp-family-history
Title: "Riwayat penyakit keluarga (Family history)"
Description: "Penyakit pada ayah, ibu, saudara atau kerabat pasien. Illnesses of the patient's father, mother, siblings or relatives."
* insert Metadata
* status MS
// Rule 10158.
* patient MS
* date MS
* date obeys ilp-familyhistory-1
* relationship MS
* born[x] obeys ilp-familyhistory-3
* deceased[x] MS
* deceased[x] obeys ilp-familyhistory-3
* condition MS
* condition.code MS
* condition.onset[x] MS
* obeys ilp-familyhistory-2 and ilp-familyhistory-4

Invariant: ilp-familyhistory-1
Description: "Riwayat dicatat di masa depan. Periksa tanggal, jam dan zona waktu. | The history was recorded in the future. Check date, time and zone."
* insert NotInFuture

// Rules 10701, 10709.
Invariant: ilp-familyhistory-2
Description: "Kerabat masih hidup, tetapi penyakitnya disebut menyebabkan kematian. Perbaiki deceased atau contributedToDeath. | The relative is alive, but the illness is said to have contributed to death. Correct deceased or contributedToDeath."
Severity: #error
Expression: "deceased.ofType(boolean).where($this = false).empty() or condition.where(contributedToDeath = true).empty()"

Invariant: ilp-familyhistory-3
Description: "Tanggal lahir atau meninggal kerabat di masa depan. Periksa tanggalnya. | The relative's date of birth or death is in the future. Check the date."
Severity: #error
Expression: "(ofType(date) > today() + 1 day).allFalse() and (ofType(Period).start > now() + 1 day).allFalse()"

// Rules 10695, 10702.
Invariant: ilp-familyhistory-4
Description: "Penyakit mulai sesudah kerabat meninggal. Perbaiki onsetAge atau deceasedAge. | The illness begins after the relative's death. Correct onsetAge or deceasedAge."
Severity: #error
Expression: "condition.onset.ofType(Age).where(code = %resource.deceased.ofType(Age).code and value > %resource.deceased.ofType(Age).value).empty()"
