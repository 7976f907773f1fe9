Instance: newborn-weight
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(newborn-weight, newborn-free-check, "Pemeriksaan kesehatan gratis bayi baru lahir")
* name = "NewbornWeight"
* title = "Berat bayi pada pemeriksaan gratis (Weight at the newborn check)"
* description = "Berat badan bayi umur 2 hari. Weight at the age of 2 days."
* kind = #ServiceRequest
* code = $loinc#29463-7 "Body weight"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(lab-technologist)
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(lab-technologist)
* insert Part("Di tempat lahir", "At the place of birth")
* insert ProvenBy(Observation, $loinc#29463-7 "Body weight")
