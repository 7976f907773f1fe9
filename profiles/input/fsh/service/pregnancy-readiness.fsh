Instance: pregnancy-readiness
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pregnancy-readiness, pregnancy-readiness-screening, "Skrining layak hamil")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#premarital-care "Pelayanan calon pengantin"
* name = "PregnancyReadiness"
* title = "Skrining layak hamil (Readiness for pregnancy)"
* description = "Umur, jumlah anak, jarak, gizi, LiLA, riwayat dan penyakit. Age, children, spacing, nutrition, arm, history and disease."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/screening-item#pregnancy-readiness "Skrining layak hamil"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part([["Pemeriksaan lengkap, tata laksana, perencanaan"]], [["Full examination, management, planning"]])
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Pemeriksaan terbatas dan kuesioner", "Limited examination and questionnaire")
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part([["Kuesioner, sendiri atau dibantu kader"]], [["Questionnaire, alone or helped by a kader"]])
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/premarital-pregnancy-readiness")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/screening-item#pregnancy-readiness "Skrining layak hamil")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/form-item#pregnancy-ready "Layak hamil")
