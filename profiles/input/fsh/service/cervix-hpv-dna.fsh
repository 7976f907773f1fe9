Instance: cervix-hpv-dna
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(cervix-hpv-dna, hpv-dna-test, "Tes DNA HPV")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-30-39 "Pemeriksaan kesehatan gratis umur 30-39 tahun"
* name = "CervixHpvDna"
* title = "Tes DNA HPV (HPV DNA test)"
* description = "Sampel diambil di puskesmas, diperiksa di laboratorium rujukan. Taken at the puskesmas, tested at a referral laboratory."
* kind = #ServiceRequest
* code = $loinc#44550-2 "Human papilloma virus DNA [Presence] in Cervix by Probe"
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(doctor)
* insert GivenAt(laboratory, lab-technologist)
* insert Part("Pemeriksaan spesimen", "Test of the specimen")
* insert GivenAt(other-facility, midwife)
* insert AlsoBy(doctor)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenBy(Observation, [[$loinc#44550-2 "Human papilloma virus DNA [Presence] in Cervix by Probe"]])
* insert ProvenBy(DiagnosticReport, [[$loinc#44550-2 "Human papilloma virus DNA [Presence] in Cervix by Probe"]])
