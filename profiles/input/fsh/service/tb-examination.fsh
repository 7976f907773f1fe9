Instance: tb-examination
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(tb-examination, tb-diagnostic-tests, "Pemeriksaan terduga TBC")
* name = "TbExamination"
* title = "Pemeriksaan terduga TBC (Tests of suspected tuberculosis)"
* description = "TCM; BTA bila TCM sulit dijangkau; rontgen dada bila ada. Molecular test; smear where that is out of reach; chest X-ray if available."
* kind = #ServiceRequest
* code = $loinc#88874-3 "Mycobacterium tuberculosis complex DNA [Presence] in Isolate or Specimen by Molecular genetics method"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(lab-technologist)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Pengambilan dan pengiriman dahak", "Sputum is taken and sent")
* insert ProvenBy(Observation, [[$loinc#88874-3 "Mycobacterium tuberculosis complex DNA [Presence] in Isolate or Specimen by Molecular genetics method"]])
* insert OrCode([[$loinc#89372-7 "Mycobacterium tuberculosis complex rpoB gene rifAMPin resistance mutation [Presence] by Molecular method"]])
* insert OrCode([[$loinc#11477-7 "Microscopic observation [Identifier] in Sputum by Acid fast stain"]])
* insert OrCode([[$loinc#647-8 "Microscopic observation [Identifier] in Sputum by Acid fast stain.Ziehl-Neelsen"]])
* insert OrCode($loinc#24648-8 "XR Chest PA upright")
* insert ProvenBy(DiagnosticReport, [[$loinc#11477-7 "Microscopic observation [Identifier] in Sputum by Acid fast stain"]])
* insert OrCode([[$loinc#647-8 "Microscopic observation [Identifier] in Sputum by Acid fast stain.Ziehl-Neelsen"]])
* insert OrCode($loinc#24648-8 "XR Chest PA upright")
