Instance: lung-cancer-risk-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(lung-cancer-risk-screening, lung-cancer-screening, "Skrining kanker paru")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-40-59 "Pemeriksaan kesehatan gratis umur 40-59 tahun"
* name = "LungCancerRiskScreening"
* title = "Kuesioner risiko kanker paru (Lung cancer risk questionnaire)"
* description = "Perokok berat, pajanan, riwayat keluarga; satu kriteria berarti dirujuk. Heavy smoking, exposure, family history; one criterion means referral."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#lung-cancer-risk-questionnaire "Kuesioner kanker paru"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/lung-cancer-risk")
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0019")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#lung-cancer-risk-questionnaire "Kuesioner kanker paru")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#lung-cancer-risk-questionnaire "Kuesioner kanker paru")
