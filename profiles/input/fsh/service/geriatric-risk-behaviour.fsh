Instance: geriatric-risk-behaviour
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(geriatric-risk-behaviour, geriatric-measurement, "Perilaku berisiko dan pengukuran lansia")
* name = "GeriatricRiskBehaviour"
* title = "Perilaku berisiko lansia (Risk behaviour of the elderly)"
* description = "Merokok, makan, aktivitas, alkohol. Smoking, diet, activity, alcohol."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#risk-behaviour-interview "Anamnesis perilaku berisiko"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/ptm-risk")
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0013")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#risk-behaviour-interview "Anamnesis perilaku berisiko")
