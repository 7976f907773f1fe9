Instance: adult-home-visit
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(adult-home-visit, home-visit-checklist, "Lembar kunjungan menurut sasaran")
* name = "AdultHomeVisit"
* title = "Kunjungan rumah usia dewasa (Home visit to an adult)"
* description = "Tekanan darah, gula darah, obat, jiwa, merokok, KB, edukasi. Blood pressure, glucose, medicine, mental health, smoking, family planning, education."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#adult-home-visit "Kunjungan rumah usia dewasa"
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/home-visit-adult")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#adult-home-visit "Kunjungan rumah usia dewasa")
