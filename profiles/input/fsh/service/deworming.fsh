Instance: deworming
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(deworming, child-deworming, "Obat cacing balita")
* name = "Deworming"
* title = "Obat cacing balita (Deworming of under-fives)"
* description = "Agustus, setelah vitamin A. August, after vitamin A."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#deworming "Obat cacing"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Sweeping dan edukasi", "Sweeping and education")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#deworming "Obat cacing")
