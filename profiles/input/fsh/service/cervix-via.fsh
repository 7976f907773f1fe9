Instance: cervix-via
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(cervix-via, via-test, "Tes IVA")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-30-39 "Pemeriksaan kesehatan gratis umur 30-39 tahun"
* name = "CervixVia"
* title = "Tes IVA (Visual inspection with acetic acid)"
* description = "Perempuan yang pernah berhubungan seksual, tiap 3 tahun; tiap tahun bila berisiko tinggi. Women who have been sexually active, every 3 years; yearly at high risk."
* kind = #ServiceRequest
* code = http://terminology.kemkes.go.id/CodeSystem/examination#X099241 "Tes IVA"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert GivenAt(pustu, midwife)
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenBy(Observation, http://terminology.kemkes.go.id/CodeSystem/examination#X099241 "Tes IVA")
* insert ProvenBy(Procedure, $sct#251422004 "Acetic acid test reaction")
