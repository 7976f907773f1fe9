// SATUSEHAT rules 10013 (category), 10015 (code), 10018 (reasonCode), 10019 (status), 10399 (performer).
Profile: IlpProcedure
Parent: Procedure
Id: ilp-procedure
Title: "Tindakan, edukasi dan konseling (Procedure, education and counselling)"
Description: "Yang dilakukan untuk pasien: tindakan, penyuluhan satu topik, atau konseling; juga yang tidak jadi dilakukan. What was done for the patient: a procedure, education on one topic, or counselling; also what was not done."
* insert Metadata
* identifier MS
* basedOn MS
* status MS
* statusReason MS
* category MS
* code 1..1 MS
// Rule 10127.
* subject MS
* subject only Reference(Patient)
// Rule 10128.
* encounter 1..1 MS
* performed[x] MS
* performed[x] obeys ilp-procedure-2 and ilp-procedure-3
* performer MS
* performer.actor only Reference(Practitioner or PractitionerRole)
* reasonCode MS
* reasonReference MS
* note MS
* obeys ilp-procedure-1 and ilp-procedure-4 and ilp-procedure-5 and ilp-procedure-6

// Rule 10442.
Invariant: ilp-procedure-1
Description: "Nomor tindakan bukan dari fasilitas. Kirim identifier dengan system http://sys-ids.kemkes.go.id/procedure/<nomor organisasi>. | The number is not a facility's. Send an identifier with system http://sys-ids.kemkes.go.id/procedure/<organisation number>."
* insert NumberOfFacility(procedure)

// Rules 10400, 10401. What is only prepared may lie ahead.
Invariant: ilp-procedure-2
Description: "Tindakan dilakukan di masa depan. Periksa tanggal, jam dan zona waktu; untuk rencana pakai ServiceRequest. | The procedure was done in the future. Check date, time and zone; for a plan use ServiceRequest."
Severity: #error
Expression: "%resource.status = 'preparation' or ((ofType(dateTime) > now() + 1 day).allFalse() and (ofType(Period).start > now() + 1 day).allFalse())"

Invariant: ilp-procedure-3
Description: "Tindakan selesai sebelum mulai. Perbaiki performedPeriod. | The procedure ends before it starts. Correct performedPeriod."
* insert EndsAfterStart

// A warning: the ministry's own example of counselling that was not given has no reason.
Invariant: ilp-procedure-4
Description: "Tindakan tidak dilakukan tanpa alasan. Isi statusReason atau note. | The procedure was not done, without a reason. Set statusReason or note."
Severity: #warning
Expression: "status != 'not-done' or statusReason.exists() or note.exists()"

Invariant: ilp-procedure-5
Description: "Tindakan selesai tanpa waktu. Isi performedPeriod atau performedDateTime. | The procedure is completed without a time. Set performedPeriod or performedDateTime."
Severity: #warning
Expression: "status != 'completed' or performed.exists()"

// One Procedure a topic; otherwise nobody can count who learned what.
Invariant: ilp-procedure-6
Description: "Topik edukasi atau konseling belum ada. Isi code dengan topiknya, misalnya SNOMED 61310001 gizi atau clinical-term ED000008 tanda bahaya kehamilan. | The topic of the education or counselling is missing. Set code to the topic, such as SNOMED 61310001 nutrition or clinical-term ED000008 danger signs of pregnancy."
Severity: #warning
Expression: "status != 'completed' or code.coding.where(system != 'http://snomed.info/sct' or (code != '409073007' and code != '409063005')).exists() or code.coding.empty()"
