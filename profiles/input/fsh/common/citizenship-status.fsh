Extension: CitizenshipStatus
Id: citizenshipStatus
Title: "Status kewarganegaraan (Citizenship status)"
Description: "WNI atau WNA. Disalin dari pemakaian umum agar validator tanpa paket kementerian dapat memeriksanya; definisi kementerian yang berlaku. Citizen (WNI) or foreigner (WNA). Transcribed from public use so that validators without the ministry's package can check it; the ministry's own definition prevails."
Context: Patient, RelatedPerson
* insert Metadata
* ^url = "https://fhir.kemkes.go.id/r4/StructureDefinition/citizenshipStatus"
* ^status = #draft
* value[x] only code
