Instance: anc-laboratory
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-laboratory, antenatal-laboratory, "Laboratorium ibu hamil")
* name = "AncLaboratory"
* title = "Tes laboratorium ibu hamil (Antenatal laboratory tests)"
* description = "T8: tes laboratorium menurut kunjungan. Eighth T: laboratory tests by visit."
* kind = #ServiceRequest
* code = $loinc#718-7 "Hemoglobin [Mass/volume] in Blood"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert AlsoBy(midwife)
* insert ProvenBy(Observation, [[$loinc#718-7 "Hemoglobin [Mass/volume] in Blood"]])
* insert OrCode([[$loinc#30352-9 "Hemoglobin [Mass/volume] in Capillary blood"]])
* insert OrCode([[$loinc#883-9 "ABO group [Type] in Blood"]])
* insert OrCode([[$loinc#5804-0 "Protein [mass/volume] in urine by test strip"]])
* insert OrCode([[$loinc#68961-2 "HIV 1 Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay"]])
* insert OrCode([[$loinc#20508-8 "Reagin Ab [Units/volume] in Serum or Plasma by RPR"]])
* insert OrCode([[$loinc#14904-7 "Reagin Ab [Presence] in Specimen by VDRL"]])
* insert OrCode([[$loinc#75410-1 "Hepatitis B virus surface Ag [Presence] in Serum, Plasma or Blood by Rapid immunoassay"]])
* insert OrCode([[$loinc#74774-1 "Glucose [Mass/volume] in Serum, Plasma or Blood"]])
* insert OrCode([[$loinc#2345-7 "Glucose [Mass/volume] in Serum or Plasma"]])
