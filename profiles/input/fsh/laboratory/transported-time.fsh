Extension: TransportedTime
Id: TransportedTime
Title: "Waktu pengiriman contoh uji (Time of transport)"
Description: "Kapan contoh uji dikirim ke laboratorium rujukan. Disalin dari pemakaian umum; definisi kementerian yang berlaku. When the specimen was sent to the referral laboratory. Transcribed from public use; the ministry's own definition prevails."
Context: Specimen
* insert Metadata
* ^url = "https://fhir.kemkes.go.id/r4/StructureDefinition/TransportedTime"
* ^status = #draft
* value[x] only dateTime
