Instance: household-data-update
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(household-data-update, household-data, "Lembar keluarga")
* name = "HouseholdDataUpdate"
* title = "Lembar keluarga (Family sheet)"
* description = "Anggota, jaminan, air, jamban, ventilasi, penyakit di keluarga. Members, insurance, water, toilet, ventilation, disease in the family."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#household-data-update "Pendataan keluarga"
* insert GivenAt(home, kader)
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/household-sheet")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#household-data-update "Pendataan keluarga")
