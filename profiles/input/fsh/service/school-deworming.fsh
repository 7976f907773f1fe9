Instance: school-deworming
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(school-deworming, school-deworming, "Obat cacing usia sekolah")
* name = "SchoolDeworming"
* title = "Obat cacing usia sekolah (Deworming at school age)"
* description = "Setahun sekali di daerah kecacingan sedang atau tinggi. Once a year where worms are of medium or high prevalence."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#deworming "Obat cacing"
* insert GivenAt(school, nurse)
* insert AlsoBy(midwife)
* insert AlsoBy(doctor)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#deworming "Obat cacing")
