Instance: pnc-vital-signs
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pnc-vital-signs, postnatal-examination, "Pemeriksaan dan pelayanan nifas")
* name = "PncVitalSigns"
* title = "Keadaan umum dan tanda vital ibu nifas (Postnatal general state and vital signs)"
* description = "Keadaan umum, tekanan darah, suhu, napas, nadi. General state, blood pressure, temperature, breathing, pulse."
* kind = #ServiceRequest
* code = $loinc#8480-6 "Systolic blood pressure"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $loinc#8480-6 "Systolic blood pressure")
