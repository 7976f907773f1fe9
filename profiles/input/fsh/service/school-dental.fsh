Instance: school-dental
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(school-dental, school-dental-care, "Kesehatan gigi usia sekolah")
* name = "SchoolDental"
* title = "Pemeriksaan gigi usia sekolah (Dental check at school age)"
* description = "Penjaringan per kelas dan lanjutannya di puskesmas. Screening by class and what follows at the puskesmas."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#dental-check "Pemeriksaan gigi"
* insert GivenAt(school, dentist)
* insert AlsoBy(nurse)
* insert AlsoBy(midwife)
* insert AlsoBy(doctor)
* insert GivenAt(puskesmas, dentist)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert ProvenBy(Observation, $loinc#32478-0 "Physical findings of Teeth and gum")
* insert OrCode([[$clinical-term#OC000058 "Skor Total Oral Hygiene Index Simplified (OHIS)"]])
* insert OrCode($clinical-term#OC000061 "Pemeriksaan Odontogram")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#dental-check "Pemeriksaan gigi")
