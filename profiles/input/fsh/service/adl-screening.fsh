Instance: adl-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(adl-screening, functional-status, "AKS atau ADL")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#elderly-free-check "Pemeriksaan kesehatan gratis lansia"
* name = "AdlScreening"
* title = "AKS dengan Indeks Barthel (Daily living by the Barthel index)"
* description = "20 mandiri; makin rendah makin bergantung. 20 is independent; the lower, the more dependent."
* kind = #ServiceRequest
* code = $loinc#96762-0 "Barthel index panel"
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
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/adl-barthel")
* insert ProvenBy(Observation, $loinc#96762-0 "Barthel index panel")
