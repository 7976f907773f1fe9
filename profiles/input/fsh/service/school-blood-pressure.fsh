Instance: school-blood-pressure
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(school-blood-pressure, school-hypertension-screening, "Skrining hipertensi usia sekolah")
* name = "SchoolBloodPressure"
* title = "Tekanan darah usia sekolah (Blood pressure at school age)"
* description = "Setahun sekali; lebih sering bila berisiko. Once a year; more often if at risk."
* kind = #ServiceRequest
* code = $loinc#8480-6 "Systolic blood pressure"
* insert GivenAt(school, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Kader terlatih", "Trained kader")
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert ProvenBy(Observation, $loinc#8480-6 "Systolic blood pressure")
