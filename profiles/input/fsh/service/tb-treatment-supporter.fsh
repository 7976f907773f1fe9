Instance: tb-treatment-supporter
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(tb-treatment-supporter, tb-treatment-support, "Pendampingan pengobatan TBC")
* name = "TbTreatmentSupporter"
* title = "Penunjukan PMO (Naming a treatment supporter)"
* description = "Keluarga terdekat atau kader mendampingi minum obat. Close family or a kader supports taking the medicine."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#tb-treatment-supporter "Penunjukan PMO"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#tb-treatment-supporter "Penunjukan PMO")
