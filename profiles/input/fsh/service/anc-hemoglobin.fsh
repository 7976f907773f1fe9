Instance: anc-hemoglobin
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-hemoglobin, antenatal-laboratory, "Laboratorium ibu hamil")
* name = "AncHemoglobin"
* title = "Hemoglobin ibu hamil (Haemoglobin in pregnancy)"
* description = "Kadar hemoglobin untuk anemia. Haemoglobin for anaemia."
* kind = #ServiceRequest
* code = $loinc#718-7 "Hemoglobin [Mass/volume] in Blood"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert AlsoBy(midwife)
* insert ProvenBy(Observation, [[$loinc#718-7 "Hemoglobin [Mass/volume] in Blood"]])
* insert OrCode([[$loinc#30352-9 "Hemoglobin [Mass/volume] in Capillary blood"]])
