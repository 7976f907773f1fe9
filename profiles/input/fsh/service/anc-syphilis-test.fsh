Instance: anc-syphilis-test
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-syphilis-test, antenatal-laboratory, "Laboratorium ibu hamil")
* name = "AncSyphilisTest"
* title = "Tes sifilis ibu hamil (Syphilis test in pregnancy)"
* description = "Triple eliminasi: sifilis. Triple elimination: syphilis."
* kind = #ServiceRequest
* code = $loinc#20508-8 "Reagin Ab [Units/volume] in Serum or Plasma by RPR"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert AlsoBy(midwife)
* insert ProvenBy(Observation, [[$loinc#20508-8 "Reagin Ab [Units/volume] in Serum or Plasma by RPR"]])
* insert OrCode([[$loinc#14904-7 "Reagin Ab [Presence] in Specimen by VDRL"]])
