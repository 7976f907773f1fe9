Profile: IlpGoal
Parent: Goal
Id: ilp-goal
Title: "Tujuan perawatan ILP (ILP Goal)"
Description: "Yang ingin dicapai bersama pasien, misalnya tekanan darah atau berat badan tertentu. What is to be reached with the patient, such as a blood pressure or weight."
* insert Metadata
* lifecycleStatus MS
* achievementStatus MS
* category MS
* description MS
* subject 1..1 MS
* subject only Reference(Patient)
* start[x] MS
* target MS
* statusDate MS
* statusDate obeys ilp-goal-1
* expressedBy MS
* addresses MS
* outcomeCode MS
* obeys ilp-goal-2 and ilp-goal-3 and ilp-goal-4

// A day's room for clocks and time zones.
Invariant: ilp-goal-1
Description: "Tanggal status di masa depan. Periksa statusDate. | The status date is in the future. Check statusDate."
Severity: #error
Expression: "($this > today() + 1 day).allFalse()"

Invariant: ilp-goal-2
Description: "Batas waktu sasaran sebelum tujuan mulai. Perbaiki target.dueDate atau startDate. | A target is due before the goal starts. Correct target.dueDate or startDate."
Severity: #error
Expression: "target.due.ofType(date).where($this < %resource.start.ofType(date)).empty()"

Invariant: ilp-goal-3
Description: "Tujuan belum punya sasaran yang dapat diukur. Isi target. | The goal has no target that can be measured. Set target."
Severity: #warning
Expression: "target.exists()"

// A warning: it may have been reached before anyone began.
Invariant: ilp-goal-4
Description: "Tujuan sudah tercapai padahal baru diusulkan, direncanakan atau ditolak. Perbaiki lifecycleStatus atau achievementStatus. | The goal is achieved although it is only proposed, planned or rejected. Correct lifecycleStatus or achievementStatus."
Severity: #warning
Expression: "achievementStatus.coding.where(code = 'achieved' or code = 'sustaining').empty() or (lifecycleStatus != 'proposed' and lifecycleStatus != 'planned' and lifecycleStatus != 'rejected')"
