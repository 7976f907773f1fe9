Instance: pnc-breast
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pnc-breast, postnatal-examination, "Pemeriksaan dan pelayanan nifas")
* name = "PncBreast"
* title = "Payudara dan ASI (Breasts and milk)"
* description = "Payudara dan produksi ASI. Breasts and milk."
* kind = #ServiceRequest
* code = $loinc#32422-8 "Physical findings of breast"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $loinc#32422-8 "Physical findings of breast")
* insert OrCode($clinical-term#OC000017 "Produksi ASI")
* insert OrCode($clinical-term#OC000024 "Kondisi Payudara")
