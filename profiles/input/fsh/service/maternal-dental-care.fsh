Instance: maternal-dental-care
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(maternal-dental-care, maternal-dental-care, "Kesehatan gigi ibu hamil")
* name = "MaternalDentalCare"
* title = "Kontak dokter gigi ibu hamil (Dentist contact in pregnancy)"
* description = "Edukasi, skrining dan saran dokter gigi; tanpa dokter gigi, petugas lain memberi edukasi. Education, screening and advice by a dentist; where there is none, other staff educate."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#dental-check "Pemeriksaan gigi"
* insert GivenAt(puskesmas, dentist)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Tanpa dokter gigi: edukasi oleh petugas lain", "Without a dentist: education by other staff")
* insert ProvenBy(Observation, $loinc#32478-0 "Physical findings of Teeth and gum")
* insert OrCode([[$clinical-term#OC000058 "Skor Total Oral Hygiene Index Simplified (OHIS)"]])
* insert OrCode($clinical-term#OC000061 "Pemeriksaan Odontogram")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#dental-check "Pemeriksaan gigi")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/home-service#dental-education "Edukasi gigi")
