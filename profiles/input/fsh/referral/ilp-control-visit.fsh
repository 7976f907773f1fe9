Profile: IlpControlVisit
Parent: ServiceRequest
Id: ilp-control-visit
Title: "Kontrol kembali (Control visit)"
Description: "Permintaan agar pasien datang kembali pada waktu tertentu. A request that the patient come back at a given time."
* insert Metadata
* identifier MS
* status MS
* intent MS
* code 1..1 MS
* insert SlicedByCoding(code.coding)
* code.coding contains control 1..1 MS
* code.coding[control] = $sct#185389009
* subject 1..1 MS
* subject only Reference(Patient)
* encounter 1..1 MS
* occurrence[x] MS
* authoredOn MS
* authoredOn obeys ilp-referral-2
* requester MS
* performer MS
* reasonCode MS
* locationReference MS
* patientInstruction MS
* obeys ilp-control-1 and ilp-control-2

Invariant: ilp-control-1
Description: "Waktu kontrol belum ada, jadi pasien tidak dapat diingatkan. Isi occurrenceDateTime. | The control visit has no time, so nobody can be reminded. Set occurrenceDateTime."
Severity: #warning
Expression: "occurrence.exists()"

Invariant: ilp-control-2
Description: "Waktu kontrol sebelum permintaan dibuat. Periksa occurrenceDateTime dan authoredOn. | The control visit is before the request was written. Check occurrenceDateTime and authoredOn."
Severity: #warning
Expression: "(occurrence.ofType(dateTime) < authoredOn).allFalse()"
