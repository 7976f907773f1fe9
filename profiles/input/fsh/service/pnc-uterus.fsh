Instance: pnc-uterus
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pnc-uterus, postnatal-examination, "Pemeriksaan dan pelayanan nifas")
* name = "PncUterus"
* title = "Kontraksi rahim dan tinggi fundus (Uterus and fundal height)"
* description = "Kontraksi rahim dan tinggi fundus. Contraction of the uterus and fundal height."
* kind = #ServiceRequest
* code = $sct#289700000 "Uterine contractions present"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $sct#289700000 "Uterine contractions present")
* insert OrCode($loinc#11881-0 "Uterus Fundal height Tape measure")
