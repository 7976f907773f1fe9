Instance: environment-intervention
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(environment-intervention, environmental-intervention, "Intervensi kesehatan lingkungan")
* name = "EnvironmentIntervention"
* title = "Intervensi kesehatan lingkungan (Environmental intervention)"
* description = "KIE, pemicuan, teknologi tepat guna, rekayasa, perbaikan sarana. Education, triggering, appropriate technology, engineering, repair of facilities."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#environment-intervention "Intervensi lingkungan"
* insert GivenAt(puskesmas, environmental-health)
* insert AlsoBy(public-health)
* insert AlsoBy(nurse)
* insert AlsoBy(midwife)
* insert Part([["KIE, pemicuan, teknologi, rekayasa"]], [["Education, triggering, technology, engineering"]])
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Perbaikan sarana", "Repair of facilities")
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Perbaikan sarana", "Repair of facilities")
* insert GivenAt(home, kader)
* insert AlsoBy(environmental-health)
* insert AlsoBy(nurse)
* insert AlsoBy(midwife)
* insert Part("Pemicuan bersama tenaga kesehatan", "Triggering with a health worker")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#environment-intervention "Intervensi lingkungan")
