Profile: IlpCondition
Parent: Condition
Id: ilp-condition
Title: "Diagnosis atau keluhan ILP (ILP Condition)"
Description: "Diagnosis, keluhan atau riwayat penyakit pada suatu kunjungan. A diagnosis, complaint or past illness recorded at a visit."
* insert Metadata
* clinicalStatus MS
* category 1..* MS
* code 1..1 MS
* subject 1..1 MS
* subject only Reference(Patient)
* encounter 1..1 MS
* onset[x] MS
* onset[x] obeys ilp-cond-1
* recordedDate MS
* recordedDate obeys ilp-cond-2

// A day's room for clocks and time zones.
Invariant: ilp-cond-1
Description: "Awal sakit di masa depan. Periksa tanggal, jam dan zona waktu. | The onset is in the future. Check date, time and zone."
Severity: #error
Expression: "(ofType(dateTime) > now() + 1 day).allFalse() and (ofType(Period).start > now() + 1 day).allFalse()"

Invariant: ilp-cond-2
Description: "Tanggal pencatatan di masa depan. Periksa tanggal, jam dan zona waktu. | The recorded date is in the future. Check date, time and zone."
Severity: #error
Expression: "($this > now() + 1 day).allFalse()"
