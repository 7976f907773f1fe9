Instance: sdq-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(sdq-screening, school-mental-screening, "Skrining kesehatan jiwa usia sekolah")
* name = "SdqScreening"
* title = "Skrining jiwa dengan SDQ (Mental screening by SDQ)"
* description = "SDQ umur 4-18 tahun; diisi orang tua atau guru sampai 11 tahun. SDQ at 4-18 years; filled in by parent or teacher up to 11."
* kind = #ServiceRequest
* code = $sct#386816005 "Emotional problems"
* insert GivenAt(school, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert Part("Tanda dan riwayat skrining", "Signs and screening history")
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/sdq")
* insert ProvenBy(Observation, $sct#386816005 "Emotional problems")
* insert OrCode($sct#277843001 "Problem behavior")
* insert OrCode($clinical-term#OC000092 "Perilaku Parasosial")
