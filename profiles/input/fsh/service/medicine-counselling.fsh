Instance: medicine-counselling
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(medicine-counselling, pharmacy-care, "Kefarmasian")
* name = "MedicineCounselling"
* title = "Konseling dan informasi obat (Medicine counselling and information)"
* description = "Tujuan, jadwal, efek samping, penyimpanan. Purpose, schedule, side effects, storage."
* kind = #CommunicationRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#medicine-counselling "Konseling obat"
* insert GivenAt(puskesmas, pharmacist)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#medicine-counselling "Konseling obat")
