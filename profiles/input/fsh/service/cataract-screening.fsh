Instance: cataract-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(cataract-screening, cataract, "Katarak")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-40-59 "Pemeriksaan kesehatan gratis umur 40-59 tahun"
* name = "CataractScreening"
* title = "Skrining katarak (Cataract screening)"
* description = "Senter, shadow test dan refleks merah sejak 40 tahun. Torch, shadow test and red reflex from 40 years."
* kind = #ServiceRequest
* code = $clinical-term#OC000154 "Shadow test"
* insert GivenAt(puskesmas, doctor)
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenBy(Observation, $clinical-term#OC000154 "Shadow test")
* insert OrCode($sct#43408002 "Fundus reflex")
* insert OrCode($sct#40137007 "Pupil light reflex")
