Instance: anc-hiv-test
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-hiv-test, antenatal-laboratory, "Laboratorium ibu hamil")
* name = "AncHivTest"
* title = "Tes HIV ibu hamil (HIV test in pregnancy)"
* description = "Triple eliminasi: HIV. Triple elimination: HIV."
* kind = #ServiceRequest
* code = $loinc#68961-2 "HIV 1 Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert AlsoBy(midwife)
* insert ProvenBy(Observation, [[$loinc#68961-2 "HIV 1 Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay"]])
* insert OrCode([[$loinc#69668-2 "HIV 1 and 2 Ab [Identifier] in Serum or Plasma by Rapid immunoassay"]])
* insert OrCode([[$loinc#80387-4 "HIV 1+2 Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay"]])
