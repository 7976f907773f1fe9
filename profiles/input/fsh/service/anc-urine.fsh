Instance: anc-urine
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-urine, antenatal-laboratory, "Laboratorium ibu hamil")
* name = "AncUrine"
* title = "Protein dan glukosa urin ibu hamil (Urine protein and glucose in pregnancy)"
* description = "Gluko-protein urin. Glucose and protein in urine."
* kind = #ServiceRequest
* code = $loinc#5804-0 "Protein [mass/volume] in urine by test strip"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert AlsoBy(midwife)
* insert ProvenBy(Observation, [[$loinc#5804-0 "Protein [mass/volume] in urine by test strip"]])
