Instance: anc-tb-test
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-tb-test, antenatal-laboratory, "Laboratorium ibu hamil")
* name = "AncTbTest"
* title = "Pemeriksaan dahak ibu hamil (Sputum test in pregnancy)"
* description = "TCM, atau BTA bila TCM tidak dapat, bagi terduga TBC. Molecular test, or smear if impossible, for a suspect."
* kind = #ServiceRequest
* code = $loinc#88874-3 "Mycobacterium tuberculosis complex DNA [Presence] in Isolate or Specimen by Molecular genetics method"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert AlsoBy(midwife)
* insert ProvenBy(Observation, [[$loinc#88874-3 "Mycobacterium tuberculosis complex DNA [Presence] in Isolate or Specimen by Molecular genetics method"]])
* insert OrCode([[$loinc#11477-7 "Microscopic observation [Identifier] in Sputum by Acid fast stain"]])
* insert OrCode([[$loinc#647-8 "Microscopic observation [Identifier] in Sputum by Acid fast stain.Ziehl-Neelsen"]])
