Instance: pregnancy-risk-detection
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pregnancy-risk-detection, antenatal-home-visit, "Kunjungan rumah ibu hamil")
* name = "PregnancyRiskDetection"
* title = "Deteksi ibu hamil berisiko 4T (Detection of at-risk pregnancy)"
* description = "Terlalu muda, tua, dekat, banyak. Too young, old, close, many."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#pregnancy-risk-detection "Deteksi kehamilan berisiko"
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(doctor)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/pregnancy-risk-4t")
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0002")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#pregnancy-risk-detection "Deteksi kehamilan berisiko")
