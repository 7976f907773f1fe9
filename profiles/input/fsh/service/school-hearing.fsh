Instance: school-hearing
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(school-hearing, school-sense-screening, "Skrining penglihatan dan pendengaran")
* name = "SchoolHearing"
* title = "Skrining pendengaran (Hearing screening)"
* description = "Telinga luar dan tes berbisik setahun sekali. Outer ear and whisper test once a year."
* kind = #ServiceRequest
* code = $sct#247301006 "Finding of ability to hear whisper"
* insert GivenAt(school, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert ProvenBy(Observation, $sct#247301006 "Finding of ability to hear whisper")
* insert OrCode($sct#225670007 "Examination of ear")
