Instance: mass-drug-administration
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(mass-drug-administration, mass-drug-administration, "Pemberian obat massal")
* name = "MassDrugAdministration"
* title = "Pemberian obat massal (Mass drug administration)"
* description = "Di daerah endemis, misalnya filariasis. In endemic areas, such as filariasis."
* kind = #MedicationRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#mass-drug-administration "Pemberian obat massal"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#mass-drug-administration "Pemberian obat massal")
