Instance: anc-glucose
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-glucose, antenatal-laboratory, "Laboratorium ibu hamil")
* name = "AncGlucose"
* title = "Gula darah sewaktu ibu hamil (Random glucose in pregnancy)"
* description = "Gula darah sewaktu pada K3. Random glucose at K3."
* kind = #ServiceRequest
* code = $loinc#74774-1 "Glucose [Mass/volume] in Serum, Plasma or Blood"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert AlsoBy(midwife)
* insert ProvenBy(Observation, [[$loinc#74774-1 "Glucose [Mass/volume] in Serum, Plasma or Blood"]])
* insert OrCode([[$loinc#2345-7 "Glucose [Mass/volume] in Serum or Plasma"]])
