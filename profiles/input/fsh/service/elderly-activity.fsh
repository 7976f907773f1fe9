Instance: elderly-activity
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(elderly-activity, elderly-activity-programme, "Kegiatan lansia")
* name = "ElderlyActivity"
* title = "Kegiatan lansia (Activity programme of the elderly)"
* description = "Latihan fisik, stimulasi kognitif, konseling, PMT, interaksi sosial. Exercise, cognitive stimulation, counselling, food, company."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#elderly-activity "Mengikuti kegiatan lansia"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Mandiri; yang bergantung dirujuk", "Self-reliant; the dependent are referred")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#elderly-activity "Mengikuti kegiatan lansia")
