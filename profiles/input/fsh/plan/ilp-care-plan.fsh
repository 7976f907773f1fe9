Profile: IlpCarePlan
Parent: CarePlan
Id: ilp-care-plan
Title: "Rencana pelayanan ILP (ILP Care plan)"
Description: "Rencana pelayanan untuk satu orang: isi paket tahapnya, atau tatalaksana suatu masalah. A plan of care for one person: the items of the stage's package, or the management of a problem."
* insert Metadata
* instantiatesCanonical MS
* status MS
* intent MS
* category MS
* title 1..1 MS
* description MS
* subject 1..1 MS
* subject only Reference(Patient)
* encounter MS
* period MS
* period obeys ilp-careplan-2
* created MS
* created obeys ilp-careplan-1
* author 1..1 MS
* goal MS
* activity MS
* activity obeys ilp-careplan-5
* obeys ilp-careplan-3 and ilp-careplan-4 and ilp-careplan-6

// A day's room for clocks and time zones.
Invariant: ilp-careplan-1
Description: "Rencana dibuat di masa depan. Periksa created. | The plan was written in the future. Check created."
Severity: #error
Expression: "($this > now() + 1 day).allFalse()"

Invariant: ilp-careplan-2
Description: "Rencana berakhir sebelum mulai. Perbaiki period. | The plan ends before it starts. Correct period."
Severity: #error
Expression: "(end < start).allFalse()"

// SATUSEHAT rule 10381. A warning: a plan computed from a package belongs to no visit.
Invariant: ilp-careplan-3
Description: "Rencana tidak menunjuk kunjungan, SATUSEHAT akan menolaknya. Isi encounter bila rencana dibuat pada kunjungan. | The plan points at no visit, and SATUSEHAT will refuse it. Set encounter if it was made at a visit."
Severity: #warning
Expression: "encounter.exists() or instantiatesCanonical.exists()"

Invariant: ilp-careplan-4
Description: "Rencana aktif belum berisi apa pun. Isi description, activity, goal atau instantiatesCanonical. | The active plan is empty. Set description, activity, goal or instantiatesCanonical."
Severity: #warning
Expression: "status.where($this = 'active').empty() or description.exists() or activity.exists() or goal.exists() or instantiatesCanonical.exists()"

Invariant: ilp-careplan-5
Description: "Kegiatan dijadwalkan selesai sebelum mulai. Perbaiki scheduledPeriod. | The activity is scheduled to end before it starts. Correct scheduledPeriod."
Severity: #error
Expression: "(detail.scheduled.ofType(Period).end < detail.scheduled.ofType(Period).start).allFalse()"

Invariant: ilp-careplan-6
Description: "Masa rencana sudah lewat tetapi statusnya masih aktif. Tutup rencana ini, atau perpanjang period. | The plan's period is over but it is still active. Close the plan or extend its period."
Severity: #warning
Expression: "status.where($this = 'active').empty() or (period.end < now() - 7 days).allFalse()"
