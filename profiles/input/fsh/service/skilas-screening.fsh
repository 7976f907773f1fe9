Instance: skilas-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(skilas-screening, simple-elderly-screening, "SKILAS")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#elderly-free-check "Pemeriksaan kesehatan gratis lansia"
* name = "SkilasScreening"
* title = "SKILAS (Simple screening of the elderly)"
* description = "Enam ranah; satu tanda berarti skrining lanjutan. Six domains; one tick means further screening."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/screening-item#skilas "SKILAS: jumlah ranah bermasalah"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/skilas")
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0042")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/screening-item#skilas "SKILAS: jumlah ranah bermasalah")
