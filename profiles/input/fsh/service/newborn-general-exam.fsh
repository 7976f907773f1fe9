Instance: newborn-general-exam
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(newborn-general-exam, neonatal-examination, "Pemeriksaan kunjungan neonatal")
* name = "NewbornGeneralExam"
* title = "Pemeriksaan umum bayi baru lahir (General examination of the newborn)"
* description = "Pemeriksaan kepala sampai kaki. Head-to-toe examination."
* kind = #ServiceRequest
* code = $loinc#10199-8 "Physical findings of Head Narrative"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $loinc#10199-8 "Physical findings of Head Narrative")
* insert OrCode($loinc#10206-1 "Physical findings of Skin Narrative")
