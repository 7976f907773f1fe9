// SATUSEHAT rules 10068 (method), 10069 (status), 10070 (type), 10396 (collector).
Profile: IlpSpecimen
Parent: Specimen
Id: ilp-specimen
Title: "Contoh uji ILP (ILP Specimen)"
Description: "Darah, dahak, urine atau contoh lain, dari pengambilan sampai diterima laboratorium. Blood, sputum, urine or another specimen, from collection to receipt at the laboratory."
* insert Metadata
* extension contains
    TransportedTime named transportedTime 0..1 MS and
    TransportedPerson named transportedPerson 0..1 MS and
    ReceivedPerson named receivedPerson 0..1 MS
* identifier MS
* status MS
* type 1..1 MS
// Rule 10143.
* subject 1..1 MS
* subject only Reference(Patient)
* receivedTime MS
* receivedTime obeys ilp-specimen-3 and ilp-specimen-4
// Rule 10440.
* request 1..* MS
* collection MS
* collection.collector MS
* collection.collected[x] MS
* collection.collected[x] obeys ilp-specimen-2 and ilp-specimen-8
* collection.quantity obeys ilp-specimen-5
* collection.method MS
* collection.fastingStatus[x] MS
* condition MS
* note MS
* obeys ilp-specimen-1 and ilp-specimen-6 and ilp-specimen-7

// Rule 10414 names sitb only; the official payloads send specimen.
Invariant: ilp-specimen-1
Description: "Nomor contoh uji bukan dari fasilitas. Kirim identifier dengan system http://sys-ids.kemkes.go.id/specimen/<nomor organisasi> (atau /sitb/, /asik/). | The specimen's number is not a facility's. Send an identifier with system http://sys-ids.kemkes.go.id/specimen/<organisation number> (or /sitb/, /asik/)."
* insert NumberOfFacility(specimen|sitb|asik)

// Rule 10362.
Invariant: ilp-specimen-2
Description: "Contoh uji diambil di masa depan. Periksa tanggal, jam dan zona waktu. | The specimen was collected in the future. Check date, time and zone."
* insert ChoiceNotInFuture

// Rule 10366.
Invariant: ilp-specimen-3
Description: "Contoh uji diterima di masa depan. Periksa tanggal, jam dan zona waktu. | The specimen was received in the future. Check date, time and zone."
* insert NotInFuture

Invariant: ilp-specimen-4
Description: "Contoh uji diterima sebelum diambil. Perbaiki receivedTime atau collection.collected. | The specimen was received before it was collected. Correct receivedTime or collection.collected."
Severity: #error
Expression: "(%resource.collection.collected.ofType(dateTime) > $this).allFalse() and (%resource.collection.collected.ofType(Period).start > $this).allFalse()"

Invariant: ilp-specimen-5
Description: "Banyaknya contoh uji harus lebih dari 0. Bila tidak diukur, hapus quantity. | The amount of specimen must be above 0. If it was not measured, remove quantity."
* insert AboveZero

Invariant: ilp-specimen-6
Description: "Contoh uji tidak layak, tetapi alasannya belum ada. Isi condition atau note supaya petugas tahu apa yang harus diulang. | The specimen is unsatisfactory, but the reason is missing. Set condition or note, so that the staff know what to repeat."
Severity: #warning
Expression: "status != 'unsatisfactory' or condition.exists() or note.exists()"

Invariant: ilp-specimen-7
Description: "Contoh uji dikirim sebelum diambil, atau diterima sebelum dikirim. Perbaiki TransportedTime, collection.collected atau receivedTime. | The specimen was sent before it was collected, or received before it was sent. Correct TransportedTime, collection.collected or receivedTime."
Severity: #error
Expression: "extension.where(url = 'https://fhir.kemkes.go.id/r4/StructureDefinition/TransportedTime').value.ofType(dateTime).all(($this < %resource.collection.collected.ofType(dateTime)).allFalse() and ($this > %resource.receivedTime).allFalse())"

Invariant: ilp-specimen-8
Description: "Pengambilan contoh uji selesai sebelum mulai. Perbaiki collectedPeriod. | The collection ends before it starts. Correct collectedPeriod."
* insert EndsAfterStart
