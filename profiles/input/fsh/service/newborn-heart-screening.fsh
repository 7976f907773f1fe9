Instance: newborn-heart-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(newborn-heart-screening, newborn-free-check, "Pemeriksaan kesehatan gratis bayi baru lahir")
* name = "NewbornHeartScreening"
* title = "Skrining penyakit jantung bawaan kritis (Critical congenital heart disease screening)"
* description = "Oksimetri: lulus bila 95% atau lebih dan beda tangan kanan dan kaki kurang dari 3. Oximetry: passed at 95% or more with less than 3 between right hand and foot."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#newborn-oximetry "Oksimetri bayi baru lahir"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(lab-technologist)
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(lab-technologist)
* insert Part("Di tempat lahir", "At the place of birth")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#newborn-oximetry "Oksimetri bayi baru lahir")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#newborn-oximetry "Oksimetri bayi baru lahir")
