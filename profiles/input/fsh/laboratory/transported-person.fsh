Extension: TransportedPerson
Id: TransportedPerson
Title: "Pengirim contoh uji (Who transported it)"
Description: "Kurir atau petugas yang mengantar contoh uji. Disalin dari pemakaian umum; definisi kementerian yang berlaku. The courier or staff member who brought the specimen. Transcribed from public use; the ministry's own definition prevails."
Context: Specimen
* insert Metadata
* ^url = "https://fhir.kemkes.go.id/r4/StructureDefinition/TransportedPerson"
* ^status = #draft
* value[x] only ContactDetail
