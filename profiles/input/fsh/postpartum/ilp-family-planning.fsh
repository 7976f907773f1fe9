// SATUSEHAT has a procedure code for it but no module and no method; the method is a coding of ours beside that code.
Profile: IlpFamilyPlanning
Parent: Procedure
Id: ilp-family-planning
Title: "KB pasca salin (Postpartum family planning)"
Description: "Pelayanan keluarga berencana sesudah bersalin, dengan metodenya. Family planning after delivery, with its method."
* insert Metadata
* identifier MS
* status MS
* statusReason MS
* category MS
* code 1..1 MS
* code.coding 1..*
* insert OwnCoding(code.coding, method, IlpContraceptiveMethodCS, IlpContraceptiveMethodVS)
* code.coding contains service 1..1 MS
* code.coding[service].system = "http://terminology.kemkes.go.id/CodeSystem/clinical-term"
* code.coding[service].code 1..1
* code.coding[service].code = #PC000004
* subject 1..1 MS
* subject only Reference(Patient)
// SATUSEHAT rule 10128.
* encounter 1..1 MS
* performed[x] MS
* performed[x] obeys ilp-kb-1
* performer MS
* obeys ilp-kb-2 and ilp-kb-3

// A day's room for clocks and time zones.
Invariant: ilp-kb-1
Description: "Waktu pelayanan KB di masa depan. Periksa tanggal, jam dan zona waktu. | The time of the family planning service is in the future. Check date, time and zone."
Severity: #error
Expression: "(ofType(dateTime) > now() + 1 day).allFalse() and (ofType(Period).start > now() + 1 day).allFalse()"

Invariant: ilp-kb-2
Description: "KB sudah diberikan tetapi metodenya tidak disebut. Tambahkan kode contraceptive-method di code. | Family planning was given but its method is not named. Add a code of contraceptive-method to code."
Severity: #warning
Expression: "status = 'completed' implies code.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/contraceptive-method').exists()"

Invariant: ilp-kb-3
Description: "KB tidak diberikan tanpa alasan. Isi statusReason, misalnya menolak atau ditunda. | Family planning was not given, without a reason. Set statusReason, such as refused or postponed."
Severity: #warning
Expression: "status = 'not-done' implies statusReason.exists()"
