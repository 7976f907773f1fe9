Instance: iron-tablet-home-check
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(iron-tablet-home-check, adolescent-iron-tablets, "TTD remaja putri")
* name = "IronTabletHomeCheck"
* title = "Pemeriksaan TTD remaja di rumah (Check of tablets at home)"
* description = "Persediaan dan minum TTD dilihat kader. Stock and intake are checked by kader."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#iron-tablet-home-check "Pemeriksaan TTD di rumah"
* insert GivenAt(home, kader)
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/home-visit-school-adolescent")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#iron-tablet-home-check "Pemeriksaan TTD di rumah")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/form-item#iron-tablet-taken-week "Minum tablet tambah darah dalam 1 minggu")
