Instance: newborn-adrenal-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(newborn-adrenal-screening, newborn-free-check, "Pemeriksaan kesehatan gratis bayi baru lahir")
* name = "NewbornAdrenalScreening"
* title = "Skrining hiperplasia adrenal kongenital (Congenital adrenal hyperplasia screening)"
* description = "Dari bercak darah kering yang sama dengan SHK. From the same dried blood spot as the thyroid test."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#adrenal-screening "Skrining hiperplasia adrenal kongenital"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(lab-technologist)
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(lab-technologist)
* insert Part("Di tempat lahir", "At the place of birth")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#adrenal-screening "Skrining hiperplasia adrenal kongenital")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#adrenal-screening "Skrining hiperplasia adrenal kongenital")
