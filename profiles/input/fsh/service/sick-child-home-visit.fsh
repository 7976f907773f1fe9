Instance: sick-child-home-visit
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(sick-child-home-visit, sick-child-care, "MTBM dan MTBS")
* name = "SickChildHomeVisit"
* title = "Kunjungan balita sakit yang tidak kontrol (Home visit to a sick child who missed the re-visit)"
* description = "Balita sakit yang tidak kontrol dikunjungi. A sick child who missed the re-visit is visited."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#sick-child-home-visit "Kunjungan balita sakit"
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/home-visit-infant-0-6-months")
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/home-visit-child-6-71-months")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#sick-child-home-visit "Kunjungan balita sakit")
