Instance: school-vision
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(school-vision, school-sense-screening, "Skrining penglihatan dan pendengaran")
* name = "SchoolVision"
* title = "Skrining penglihatan (Vision screening)"
* description = "Mata luar, tajam penglihatan, buta warna setahun sekali. Outer eye, acuity, colour once a year."
* kind = #ServiceRequest
* code = $loinc#79882-7 "Visual acuity uncorrected Right eye by Snellen eye chart"
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
* insert ProvenBy(Observation, $loinc#79882-7 "Visual acuity uncorrected Right eye by Snellen eye chart")
* insert OrCode($loinc#79883-5 "Visual acuity uncorrected Left eye by Snellen eye chart")
