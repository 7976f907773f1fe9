Instance: adult-dental-check
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(adult-dental-check, adult-dental-care, "Kesehatan gigi dewasa dan lansia")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-18-29 "Pemeriksaan kesehatan gratis umur 18-29 tahun"
* name = "AdultDentalCheck"
* title = "Pemeriksaan gigi dewasa dan lansia (Dental check of adults and the elderly)"
* description = "Karies, sejak 25 tahun juga jaringan periodontal. Caries, from 25 years also the gums."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#dental-check "Pemeriksaan gigi"
* insert GivenAt(puskesmas, dentist)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert GivenAt(other-facility, dentist)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenBy(Observation, $loinc#32478-0 "Physical findings of Teeth and gum")
* insert OrCode([[$clinical-term#OC000058 "Skor Total Oral Hygiene Index Simplified (OHIS)"]])
* insert OrCode($clinical-term#OC000061 "Pemeriksaan Odontogram")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#dental-check "Pemeriksaan gigi")
