Instance: smoking-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(smoking-screening, adult-free-check-18-29, "Pemeriksaan kesehatan gratis umur 18-29 tahun")
* name = "SmokingScreening"
* title = "Skrining merokok dewasa dan lansia (Smoking screening of adults and the elderly)"
* description = "Status merokok aktif dan pasif. Active and passive smoking."
* kind = #ServiceRequest
* code = $loinc#72166-2 "Tobacco smoking status"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert Part("Menanyakan merokok", "Ask about smoking")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/ptm-risk")
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0013")
* insert ProvenBy(Observation, $loinc#72166-2 "Tobacco smoking status")
