Instance: development-checklist
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(development-checklist, development-checklist, "Ceklis perkembangan Buku KIA")
* name = "DevelopmentChecklist"
* title = "Ceklis perkembangan Buku KIA (Development checklist)"
* description = "Ceklis perkembangan menurut umur. The development checklist for the age."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#development-checklist "Ceklis perkembangan"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(nutritionist)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#development-checklist "Ceklis perkembangan")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#development-checklist "Ceklis perkembangan")
