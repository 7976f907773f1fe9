Instance: school-treatment
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(school-treatment, school-treatment, "Pengobatan usia sekolah dan remaja")
* name = "SchoolTreatment"
* title = "Pengobatan usia sekolah dan remaja (Treatment at school age)"
* description = "Pengobatan bila sakit, dengan pendekatan MTPKR. Treatment when ill, by integrated adolescent care."
* kind = #Task
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Pengobatan sederhana", "Simple treatment")
* insert ProvenByAny(MedicationRequest)
* insert ProvenByAny(MedicationDispense)
