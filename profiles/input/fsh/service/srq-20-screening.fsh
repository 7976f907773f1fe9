Instance: srq-20-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(srq-20-screening, srq-20-interview, "SRQ-20")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-18-29 "Pemeriksaan kesehatan gratis umur 18-29 tahun"
* name = "Srq20Screening"
* title = "Skrining jiwa dengan SRQ-20 (Mental screening by SRQ-20)"
* description = "Setahun sekali; ditunda bila gawat darurat atau kesakitan. Once a year; put off in an emergency or in pain."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/screening-item#srq-20 "SRQ-20: jumlah jawaban ya"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert Part([["Mencari masalah jiwa, mengecek skrining, edukasi"]], [["Find problems, check the screening, education"]])
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/srq-20")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/screening-item#srq-20 "SRQ-20: jumlah jawaban ya")
