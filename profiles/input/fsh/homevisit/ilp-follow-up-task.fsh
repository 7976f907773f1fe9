Profile: IlpFollowUpTask
Parent: IlpTask
Id: ilp-follow-up-task
Title: "Tindak lanjut kunjungan rumah (Home-visit follow-up)"
Description: "Tugas kepada pustu atau puskesmas untuk menindaklanjuti masalah yang ditemukan di rumah. A task for the pustu or puskesmas to follow up a problem found at home."
* insert Metadata
* insert SlicedBySystem(code.coding)
* code.coding contains finding 1..1 MS
* code.coding[finding] from IlpHomeVisitFindingVS (required)
* code.coding[finding].system 1..1
* code.coding[finding].system = Canonical(IlpHomeVisitFindingCS)
* code.coding[finding].code 1..1
* for 1..1
* authoredOn 1..1
* insert OwnCoding(businessStatus.coding, state, IlpFollowUpStatusCS, IlpFollowUpStatusVS)
* businessStatus MS
* obeys ilp-follow-1 and ilp-follow-2 and ilp-follow-3 and ilp-follow-4

Invariant: ilp-follow-1
Description: "Tanda bahaya harus segera ditangani. Ubah priority menjadi stat, asap atau urgent. | A danger sign is dealt with at once. Set priority to stat, asap or urgent."
Severity: #warning
Expression: "code.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/home-visit-finding' and code = 'danger-sign').empty() or priority = 'stat' or priority = 'asap' or priority = 'urgent'"

// A danger sign waits a day at most; other findings are gone through weekly.
Invariant: ilp-follow-2
Description: "Masalah dari kunjungan rumah belum ditangani: tanda bahaya lebih dari 1 hari, masalah lain lebih dari 7 hari. Kerjakan, lalu catat hasilnya. | A finding of a home visit is still waiting: a danger sign for more than 1 day, another for more than 7 days. Deal with it and record the result."
Severity: #warning
Expression: "status.where($this = 'requested' or $this = 'received' or $this = 'accepted' or $this = 'ready').empty() or ((authoredOn < now() - 7 days).allFalse() and (code.coding.where(code = 'danger-sign').empty() or (authoredOn < now() - 1 day).allFalse()))"

Invariant: ilp-follow-3
Description: "Tugas selesai tetapi masalahnya dicatat belum selesai. Ubah businessStatus menjadi resolved atau referred, atau buka lagi tugasnya. | The task is completed but the problem is still open. Set businessStatus to resolved or referred, or reopen the task."
Severity: #error
Expression: "status.where($this = 'completed').empty() or businessStatus.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/follow-up-status' and code = 'open').empty()"

Invariant: ilp-follow-4
Description: "Tindak lanjut selesai tanpa hasil. Isi businessStatus, output atau note. | The follow-up is completed without a result. Set businessStatus, output or note."
Severity: #warning
Expression: "status.where($this = 'completed').empty() or businessStatus.exists() or output.exists() or note.exists()"
