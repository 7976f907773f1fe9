// Shared by every package: no official code for the screening itself is known.
// The form has the same id, so the FSH name must differ.
Instance: tb-symptom-screening-service
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(tb-symptom-screening, child-tb-screening, "Skrining TBC balita")
* id = "tb-symptom-screening"
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#antenatal-examination "Pemeriksaan dan pelayanan 10T"
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#school-infection-screening "Skrining TBC, malaria dan HIV usia sekolah"
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-tb-screening "Skrining TBC dewasa dan lansia"
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-18-29 "Pemeriksaan kesehatan gratis umur 18-29 tahun"
* name = "TbSymptomScreening"
* title = "Skrining gejala TBC (Tuberculosis symptom screening)"
* description = "Gejala TBC ditanyakan kepada siapa pun pada tiap kontak; satu gejala berarti terduga. Symptoms of tuberculosis are asked of everyone at every contact; one symptom makes a suspect."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#tb-symptom-screening "Skrining gejala TBC"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(school, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Kuesioner", "Questionnaire")
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Gejala dan edukasi", "Symptoms and education")
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/tb-symptom-screening")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/form-item#tuberculosis-suspected "Terduga TBC")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/disease-observation#tb-symptom-screening "Skrining gejala TBC")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/home-service#tb-symptom-screening "Skrining gejala TBC")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#tb-symptom-screening "Skrining gejala TBC")
