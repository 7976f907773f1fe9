Instance: heeadsss
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(heeadsss, adolescent-friendly-care, "Pelayanan kesehatan peduli remaja")
* name = "Heeadsss"
* title = "Wawancara HEEADSSS (HEEADSSS interview)"
* description = "Masalah psikososial remaja digali pada kunjungan. Psychosocial problems are explored at the visit."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#heeadsss-interview "Wawancara HEEADSSS"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#heeadsss-interview "Wawancara HEEADSSS")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#heeadsss-interview "Wawancara HEEADSSS")
