Instance: colorectal-risk-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(colorectal-risk-screening, colorectal-cancer-screening, "Skrining kanker kolorektal")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-40-59 "Pemeriksaan kesehatan gratis umur 40-59 tahun"
* name = "ColorectalRiskScreening"
* title = "Kuesioner risiko kanker kolorektal (Colorectal cancer risk questionnaire)"
* description = "Skor APCS dan riwayat. APCS score and history."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#colorectal-risk-questionnaire "Kuesioner kanker kolorektal"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/colorectal-risk")
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0020")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#colorectal-risk-questionnaire "Kuesioner kanker kolorektal")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#colorectal-risk-questionnaire "Kuesioner kanker kolorektal")
