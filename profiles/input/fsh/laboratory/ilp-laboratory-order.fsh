// SATUSEHAT rules 10060 (code), 10063 to 10066 (intent, reason, status, priority), 10376 and 10377 (Practitioner; ILP also takes a laboratory as performer).
Profile: IlpLaboratoryOrder
Parent: ServiceRequest
Id: ilp-laboratory-order
Title: "Permintaan laboratorium (Laboratory order)"
Description: "Permintaan pemeriksaan laboratorium, di puskesmas sendiri atau ke Labkesda. An order for a laboratory test, at the puskesmas itself or to the district laboratory."
* insert Metadata
* identifier MS
* status MS
* intent MS
* priority MS
* category 1..* MS
* insert SlicedByCoding(category)
* category contains laboratory 1..1 MS
* category[laboratory] = $sct#108252007
* code 1..1 MS
* code from IlpLaboratoryTestVS (preferred)
* code.coding 1..*
* code.coding.system 1..1
* code.coding.code 1..1
// Rule 10141.
* subject MS
* subject only Reference(Patient)
// Rule 10142.
* encounter 1..1 MS
* occurrence[x] MS
* occurrence[x] obeys ilp-laborder-5
* authoredOn MS
* authoredOn obeys ilp-laborder-2
* requester MS
* requester only Reference(Practitioner or PractitionerRole)
* performer MS
* performer only Reference(Practitioner or PractitionerRole or Organization or HealthcareService)
* performer ^short = "Petugas, atau Organization Labkesda (A person, or the district laboratory)"
* locationCode MS
* insert OwnCoding(locationCode.coding, setting, IlpSettingCS, IlpSettingVS)
* reasonCode MS
* reasonReference MS
* specimen MS
* obeys ilp-laborder-1 and ilp-laborder-3 and ilp-laborder-4

// Rule 10415; asik as for visits.
Invariant: ilp-laborder-1
Description: "Nomor permintaan bukan dari fasilitas. Kirim identifier dengan system http://sys-ids.kemkes.go.id/servicerequest/<nomor organisasi> (atau /sitb/, /asik/). | The order's number is not a facility's. Send an identifier with system http://sys-ids.kemkes.go.id/servicerequest/<organisation number> (or /sitb/, /asik/)."
* insert NumberOfFacility(servicerequest|sitb|asik)

// Rule 10361.
Invariant: ilp-laborder-2
Description: "Permintaan ditulis di masa depan. Periksa tanggal, jam dan zona waktu. Rencana pemeriksaan ditulis di occurrence. | The order was written in the future. Check date, time and zone. When the test is planned goes to occurrence."
* insert NotInFuture

Invariant: ilp-laborder-3
Description: "Permintaan aktif belum punya tujuan. Isi performer dengan petugas laboratorium, atau dengan Organization Labkesda. | The active order has no destination. Set performer to a member of the laboratory's staff, or to the Organization of the district laboratory."
Severity: #warning
Expression: "status != 'active' or performer.exists() or performerType.exists()"

Invariant: ilp-laborder-4
Description: "Permintaan tanpa nomor: bila terkirim dua kali, menjadi dua permintaan. Isi identifier. | The order has no number: sent twice, it becomes two orders. Set identifier."
Severity: #warning
Expression: "identifier.exists()"

Invariant: ilp-laborder-5
Description: "Rencana pemeriksaan berakhir sebelum mulai. Perbaiki occurrencePeriod. | The planned time ends before it starts. Correct occurrencePeriod."
* insert EndsAfterStart
