Instance: school-malaria
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(school-malaria, school-infection-screening, [["Skrining TBC, malaria dan HIV usia sekolah"]])
* name = "SchoolMalaria"
* title = "Skrining malaria usia sekolah (Malaria screening at school age)"
* description = "Bila bergejala, dengan riwayat sakit atau dari daerah endemis. If symptomatic, with past illness or from an endemic area."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#malaria-test "Pemeriksaan malaria"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, midwife)
* insert AlsoBy(nurse)
* insert Part([["Disebut di bab malaria, tidak di gambar 12"]], [["Named in the malaria chapter, not in figure 12"]])
* insert GivenAt(home, kader)
* insert Part("Gejala dan riwayat bepergian", "Symptoms and travel")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#malaria-test "Pemeriksaan malaria")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#malaria-test "Pemeriksaan malaria")
