// Someone with symptoms who came and was given a diagnosis was found passively.
Instance: passive-case-finding
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(passive-case-finding, case-finding, "Penemuan kasus")
* name = "PassiveCaseFinding"
* title = "Penemuan kasus pasif (Passive case finding)"
* description = "Kasus di antara yang datang dengan gejala. Cases among those who come with symptoms."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#passive-case-finding "Penemuan kasus pasif"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#passive-case-finding "Penemuan kasus pasif")
* insert ProvenByAny(Condition)
