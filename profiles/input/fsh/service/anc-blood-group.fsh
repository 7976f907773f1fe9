Instance: anc-blood-group
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-blood-group, antenatal-laboratory, "Laboratorium ibu hamil")
* name = "AncBloodGroup"
* title = "Golongan darah ibu hamil (Blood group in pregnancy)"
* description = "Golongan darah. Blood group."
* kind = #ServiceRequest
* code = $loinc#883-9 "ABO group [Type] in Blood"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert AlsoBy(midwife)
* insert ProvenBy(Observation, [[$loinc#883-9 "ABO group [Type] in Blood"]])
