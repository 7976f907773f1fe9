Extension: MedicationType
Id: MedicationType
Title: "Jenis racikan (Medication type)"
Description: "Obat jadi atau racikan. Disalin dari pemakaian umum; definisi kementerian yang berlaku. Ready-made or compounded. Transcribed from public use; the ministry's own definition prevails."
Context: Medication
* insert Metadata
* ^url = "https://fhir.kemkes.go.id/r4/StructureDefinition/MedicationType"
* ^status = #draft
* value[x] only CodeableConcept
// SATUSEHAT rule 10031.
* valueCodeableConcept from MedicationTypeVS (extensible)
