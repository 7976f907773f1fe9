Instance: anc-hepatitis-b-test
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-hepatitis-b-test, antenatal-laboratory, "Laboratorium ibu hamil")
* name = "AncHepatitisBTest"
* title = "Tes hepatitis B ibu hamil (Hepatitis B test in pregnancy)"
* description = "Triple eliminasi: hepatitis B. Triple elimination: hepatitis B."
* kind = #ServiceRequest
* code = $loinc#75410-1 "Hepatitis B virus surface Ag [Presence] in Serum, Plasma or Blood by Rapid immunoassay"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert AlsoBy(midwife)
* insert ProvenBy(Observation, [[$loinc#75410-1 "Hepatitis B virus surface Ag [Presence] in Serum, Plasma or Blood by Rapid immunoassay"]])
