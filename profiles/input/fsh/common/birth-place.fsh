Extension: BirthPlace
Id: birthPlace
Title: "Tempat lahir (Birth place)"
Description: "Tempat lahir pasien. Disalin dari pemakaian umum agar validator tanpa paket kementerian dapat memeriksanya; definisi kementerian yang berlaku. The patient's place of birth. Transcribed from public use so that validators without the ministry's package can check it; the ministry's own definition prevails."
Context: Patient
* insert Metadata
* ^url = "https://fhir.kemkes.go.id/r4/StructureDefinition/birthPlace"
* ^status = #draft
* value[x] only Address
