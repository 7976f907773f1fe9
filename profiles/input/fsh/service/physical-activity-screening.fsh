Instance: physical-activity-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(physical-activity-screening, adult-free-check-18-29, "Pemeriksaan kesehatan gratis umur 18-29 tahun")
* name = "PhysicalActivityScreening"
* title = "Skrining aktivitas fisik (Physical activity screening)"
* description = "Kuesioner aktivitas fisik. Questionnaire on physical activity."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#physical-activity-screening "Skrining aktivitas fisik"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/ptm-risk")
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0013")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#physical-activity-screening "Skrining aktivitas fisik")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#physical-activity-screening "Skrining aktivitas fisik")
