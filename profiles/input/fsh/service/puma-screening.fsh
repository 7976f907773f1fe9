Instance: puma-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(puma-screening, copd-screening, "Skrining PPOK")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-40-59 "Pemeriksaan kesehatan gratis umur 40-59 tahun"
* name = "PumaScreening"
* title = "Skrining PPOK dengan PUMA (Screening by PUMA)"
* description = "Kuesioner 7 pertanyaan setahun sekali sejak 40 tahun. A questionnaire of 7 questions once a year from 40 years."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/screening-item#puma "Skor PUMA"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/puma")
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0021")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/screening-item#puma "Skor PUMA")
