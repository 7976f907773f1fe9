Instance: child-tb-examination
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(child-tb-examination, child-tb-screening, "Skrining TBC balita")
* name = "ChildTbExamination"
* title = "Pemeriksaan anak terduga TBC (Examination of a child suspected of tuberculosis)"
* description = "Mantoux, TCM, skoring 6 atau lebih. Mantoux, molecular test, score of 6 or more."
* kind = #ServiceRequest
* code = $sct#424489006 "Mantoux test"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(lab-technologist)
* insert Part([["Mantoux, TCM, skoring"]], [["Mantoux, molecular test, scoring"]])
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Pengambilan dahak", "Sputum collection")
* insert ProvenBy(Procedure, $sct#424489006 "Mantoux test")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/home-service#tb-child-scoring "Skoring TBC anak")
* insert ProvenBy(Observation, [[$loinc#88874-3 "Mycobacterium tuberculosis complex DNA [Presence] in Isolate or Specimen by Molecular genetics method"]])
* insert OrCode([[$loinc#11477-7 "Microscopic observation [Identifier] in Sputum by Acid fast stain"]])
* insert OrCode([[$loinc#647-8 "Microscopic observation [Identifier] in Sputum by Acid fast stain.Ziehl-Neelsen"]])
