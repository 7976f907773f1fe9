Instance: breast-clinical-exam
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(breast-clinical-exam, breast-clinical-examination, "SADANIS")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-30-39 "Pemeriksaan kesehatan gratis umur 30-39 tahun"
* name = "BreastClinicalExam"
* title = "SADANIS (Clinical breast examination)"
* description = "Perempuan, tiap 3 tahun; lebih cepat bila SADARI menemukan kelainan. Women, every 3 years; earlier when self-examination finds something."
* kind = #ServiceRequest
* code = $sct#13607009 "Manual examination of breast"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert GivenAt(pustu, midwife)
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenBy(Observation, $sct#13607009 "Manual examination of breast")
