Instance: geriatric-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(geriatric-screening, geriatric-screening, "Skrining geriatri")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#elderly-free-check "Pemeriksaan kesehatan gratis lansia"
* name = "GeriatricScreening"
* title = "Skrining geriatri (Geriatric screening)"
* description = "AKS, SKILAS, perilaku, pengukuran dan laboratorium setahun sekali. Daily living, simple screening, behaviour, measurements and laboratory once a year."
* kind = #Appointment
* code = $sct#171313004 "Geriatric screening"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(nurse)
* insert AlsoBy(midwife)
* insert AlsoBy(nutritionist)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part([["Memastikan lansia diskrining, edukasi keluarga"]], [["Make sure of the screening, educate the family"]])
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenBy(Encounter, $sct#171313004 "Geriatric screening")
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/skilas")
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0042")
