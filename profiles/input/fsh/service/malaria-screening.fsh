Instance: malaria-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(malaria-screening, adult-malaria-screening, "Skrining malaria dewasa dan lansia")
* name = "MalariaScreening"
* title = "Skrining malaria dewasa dan lansia (Malaria screening of adults and the elderly)"
* description = "Gejala, tempat tinggal dan perjalanan, lalu RDT atau mikroskop. Symptoms, residence and travel, then rapid test or microscopy."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#malaria-test "Pemeriksaan malaria"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(lab-technologist)
* insert Part([["Gejala, RDT atau mikroskop"]], [["Symptoms, rapid test or microscopy"]])
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Gejala dan RDT", "Symptoms and rapid test")
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Gejala", "Symptoms")
* insert GivenAt(home, kader)
* insert Part("Gejala dan edukasi", "Symptoms and education")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#malaria-test "Pemeriksaan malaria")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/home-service#malaria-symptom-screening "Skrining gejala malaria")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#malaria-test "Pemeriksaan malaria")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/home-service#malaria-symptom-screening "Skrining gejala malaria")
