Instance: newborn-g6pd-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(newborn-g6pd-screening, newborn-free-check, "Pemeriksaan kesehatan gratis bayi baru lahir")
* name = "NewbornG6pdScreening"
* title = "Skrining G6PD bayi (Newborn G6PD screening)"
* description = "Dari bercak darah kering yang sama dengan SHK. From the same dried blood spot as the thyroid test."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#g6pd-screening "Skrining G6PD"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(lab-technologist)
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(lab-technologist)
* insert Part("Di tempat lahir", "At the place of birth")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#g6pd-screening "Skrining G6PD")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#g6pd-screening "Skrining G6PD")
