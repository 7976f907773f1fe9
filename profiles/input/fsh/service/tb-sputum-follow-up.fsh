Instance: tb-sputum-follow-up
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(tb-sputum-follow-up, tb-treatment-follow-up, "Pemantauan pengobatan TBC")
* name = "TbSputumFollowUp"
* title = "Dahak ulangan TBC (Repeated sputum of tuberculosis)"
* description = "TBC SO bulan 2, 5 dan 6; TBC RO tiap bulan. Drug-sensitive in months 2, 5 and 6; drug-resistant monthly."
* kind = #ServiceRequest
* code = $loinc#11477-7 "Microscopic observation [Identifier] in Sputum by Acid fast stain"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Pengambilan dahak", "Sputum is taken")
* insert ProvenBy(Observation, [[$loinc#11477-7 "Microscopic observation [Identifier] in Sputum by Acid fast stain"]])
* insert OrCode([[$loinc#647-8 "Microscopic observation [Identifier] in Sputum by Acid fast stain.Ziehl-Neelsen"]])
* insert ProvenBy(DiagnosticReport, [[$loinc#11477-7 "Microscopic observation [Identifier] in Sputum by Acid fast stain"]])
* insert OrCode([[$loinc#647-8 "Microscopic observation [Identifier] in Sputum by Acid fast stain.Ziehl-Neelsen"]])
