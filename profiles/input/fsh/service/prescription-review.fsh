Instance: prescription-review
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(prescription-review, pharmacy-care, "Kefarmasian")
* name = "PrescriptionReview"
* title = "Pengkajian dan pelayanan resep (Prescription review and dispensing)"
* description = "Administrasi, farmasetik, klinis, lalu penyerahan dengan informasi. Administrative, pharmaceutical, clinical, then handing out with information."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#prescription-review "Pengkajian resep"
* insert GivenAt(puskesmas, pharmacist)
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0007")
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0006")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#prescription-review "Pengkajian resep")
* insert ProvenByAny(MedicationDispense)
