Instance: elderly-home-visit
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(elderly-home-visit, home-visit-checklist, "Lembar kunjungan menurut sasaran")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#geriatric-screening "Skrining geriatri"
* name = "ElderlyHomeVisit"
* title = "Kunjungan rumah lansia (Home visit to an elderly person)"
* description = "Seperti dewasa, ditambah AKS dan SKILAS; memastikan skrining. As for adults, also daily living and the simple screening; makes sure of the screening."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#elderly-home-visit "Kunjungan rumah lansia"
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/home-visit-elderly")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#elderly-home-visit "Kunjungan rumah lansia")
