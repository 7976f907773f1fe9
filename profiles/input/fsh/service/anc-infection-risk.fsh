Instance: anc-infection-risk
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-infection-risk, antenatal-examination, "Pemeriksaan dan pelayanan 10T")
* name = "AncInfectionRisk"
* title = "Wawancara risiko HIV, sifilis dan hepatitis B (HIV, syphilis and hepatitis B risk interview)"
* description = "Faktor risiko ditanyakan pada tiap kunjungan ANC. Risk factors are asked about at every antenatal visit."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#infection-risk-interview "Wawancara risiko HIV, sifilis dan hepatitis B"
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(doctor)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, [[https://w3id.org/ilp-fhir/CodeSystem/home-service#infection-risk-interview "Wawancara risiko HIV, sifilis dan hepatitis B"]])
* insert ProvenBy(Procedure, [[https://w3id.org/ilp-fhir/CodeSystem/home-service#infection-risk-interview "Wawancara risiko HIV, sifilis dan hepatitis B"]])
