Profile: IlpObservation
Parent: Observation
Id: ilp-observation
Title: "Pemeriksaan ILP (ILP Observation)"
Description: "Hasil pemeriksaan atau pertanyaan pada seseorang, atau keadaan sebuah keluarga. The result of an examination or question about a person, or a fact about a household."
* insert Metadata
* status MS
* code MS
* code.coding 1..*
* code.coding.system 1..1
* code.coding.code 1..1
* subject 1..1 MS
* subject only Reference(Patient or Group)
* encounter MS
* effective[x] 1..1 MS
* effective[x] only dateTime or Period
* effective[x] obeys ilp-obs-2
* performer 1..* MS
* value[x] MS
* obeys ilp-obs-1 and ilp-obs-3

// SATUSEHAT rule 10130. A household fact belongs to no visit; one may not be able to see that a urn:uuid is a Group, hence subject.type.
Invariant: ilp-obs-1
Description: "Pemeriksaan pasien harus menunjuk kunjungannya. Isi encounter; bila ini keadaan keluarga, tulis subject sebagai Group/<id> atau isi subject.type dengan Group. | An observation of a patient must point at its visit. Set encounter; if this is a household fact, write subject as Group/<id> or set subject.type to Group."
Severity: #error
Expression: "encounter.exists() or subject.where(type = 'Group' or reference.matches('(^|/)Group/')).exists()"

// A day's room for clocks and time zones.
Invariant: ilp-obs-2
Description: "Waktu pemeriksaan di masa depan. Periksa tanggal, jam dan zona waktu. | The time of the observation is in the future. Check date, time and zone."
Severity: #error
Expression: "(ofType(dateTime) > now() + 1 day).allFalse() and (ofType(Period).start > now() + 1 day).allFalse()"

Invariant: ilp-obs-3
Description: "Hasil belum ada. Isi value, component atau hasMember; bila tidak diperiksa, isi dataAbsentReason. | There is no result. Set value, component or hasMember; if it was not examined, set dataAbsentReason."
Severity: #warning
Expression: "value.exists() or component.exists() or hasMember.exists() or dataAbsentReason.exists()"
