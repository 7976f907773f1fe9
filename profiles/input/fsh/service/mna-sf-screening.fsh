Instance: mna-sf-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(mna-sf-screening, geriatric-follow-up, "Lanjutan SKILAS")
* name = "MnaSfScreening"
* title = "MNA-SF (Mini Nutritional Assessment)"
* description = "Bila dicurigai malnutrisi. If malnutrition is suspected."
* kind = #ServiceRequest
* code = http://terminology.kemkes.go.id#TK000195 "Mini Nutritional Assessment (MNA) SF"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(nurse)
* insert AlsoBy(midwife)
* insert AlsoBy(nutritionist)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/mna-sf")
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0044")
* insert ProvenBy(Observation, [[http://terminology.kemkes.go.id#TK000195 "Mini Nutritional Assessment (MNA) SF"]])
