Extension: ReceivedPerson
Id: ReceivedPerson
Title: "Penerima contoh uji (Who received it)"
Description: "Petugas laboratorium yang menerima contoh uji. Disalin dari pemakaian umum; definisi kementerian yang berlaku. The laboratory's staff member who received the specimen. Transcribed from public use; the ministry's own definition prevails."
Context: Specimen
* insert Metadata
* ^url = "https://fhir.kemkes.go.id/r4/StructureDefinition/ReceivedPerson"
* ^status = #draft
* value[x] only Reference(Practitioner)
