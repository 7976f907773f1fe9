Instance: anc-blood-pressure
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-blood-pressure, antenatal-examination, "Pemeriksaan dan pelayanan 10T")
* name = "AncBloodPressure"
* title = "Tekanan darah ibu hamil (Blood pressure in pregnancy)"
* description = "T2: tekanan darah. Second T: blood pressure."
* kind = #ServiceRequest
* code = $loinc#8480-6 "Systolic blood pressure"
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(doctor)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $loinc#8480-6 "Systolic blood pressure")
