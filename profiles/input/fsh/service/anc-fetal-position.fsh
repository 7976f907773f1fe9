Instance: anc-fetal-position
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-fetal-position, antenatal-examination, "Pemeriksaan dan pelayanan 10T")
* name = "AncFetalPosition"
* title = "Presentasi dan denyut jantung janin (Fetal presentation and heart rate)"
* description = "T5: presentasi dan denyut jantung janin. Fifth T: presentation and heart rate of the fetus."
* kind = #ServiceRequest
* code = $loinc#55283-6 "Fetal Heart rate"
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(doctor)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $loinc#55283-6 "Fetal Heart rate")
* insert OrCode([[$loinc#72155-5 "Position in womb Fetus [RHEA]"]])
* insert OrCode($loinc#11948-7 "Fetal Heart rate US")
