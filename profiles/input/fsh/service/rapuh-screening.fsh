Instance: rapuh-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(rapuh-screening, geriatric-follow-up, "Lanjutan SKILAS")
* name = "RapuhScreening"
* title = "RAPUH (Frailty screening)"
* description = "Bila dicurigai malnutrisi atau rapuh. If malnutrition or frailty is suspected."
* kind = #ServiceRequest
* code = http://terminology.kemkes.go.id#TK000235 "Total Skor Skrining Kerentanan (RAPUH)"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(nurse)
* insert AlsoBy(midwife)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/rapuh")
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0034")
* insert ProvenBy(Observation, [[http://terminology.kemkes.go.id#TK000235 "Total Skor Skrining Kerentanan (RAPUH)"]])
