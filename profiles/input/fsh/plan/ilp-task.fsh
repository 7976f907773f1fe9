Profile: IlpTask
Parent: Task
Id: ilp-task
Title: "Tugas ILP (ILP Task)"
Description: "Sesuatu yang harus dikerjakan untuk pasien atau keluarga oleh petugas atau unit tertentu. Something that a worker or unit has to do for a patient or household."
* insert Metadata
* status MS
* intent MS
* priority MS
* code 1..1 MS
* focus MS
* for MS
* for only Reference(Patient or Group)
* encounter MS
* executionPeriod MS
* executionPeriod obeys ilp-task-3
* authoredOn MS
* authoredOn obeys ilp-task-1
* lastModified MS
* requester MS
* owner MS
* restriction MS
* output MS
* obeys ilp-task-2 and ilp-task-4

// A day's room for clocks and time zones.
Invariant: ilp-task-1
Description: "Tugas dibuat di masa depan. Isi authoredOn dengan waktu tugas dibuat, dan batas waktunya di restriction.period. | The task was written in the future. Set authoredOn to when it was written, and its deadline in restriction.period."
Severity: #error
Expression: "($this > now() + 1 day).allFalse()"

Invariant: ilp-task-2
Description: "Tugas diubah sebelum dibuat. Perbaiki lastModified atau authoredOn. | The task was changed before it was written. Correct lastModified or authoredOn."
Severity: #error
Expression: "(lastModified < authoredOn).allFalse()"

Invariant: ilp-task-3
Description: "Tugas selesai sebelum mulai. Perbaiki executionPeriod. | The task ended before it began. Correct executionPeriod."
Severity: #error
Expression: "(end < start).allFalse()"

Invariant: ilp-task-4
Description: "Tugas belum punya pelaksana. Isi owner dengan petugas atau unit yang mengerjakan. | The task has nobody to do it. Set owner to the worker or unit that will."
Severity: #warning
Expression: "owner.exists() or status = 'draft' or status = 'entered-in-error'"
