Instance: newborn-feeding-check
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(newborn-feeding-check, neonatal-examination, "Pemeriksaan kunjungan neonatal")
* name = "NewbornFeedingCheck"
* title = "Pemeriksaan pemberian ASI (Breastfeeding check)"
* description = "Pemberian ASI dinilai. Breastfeeding is assessed."
* kind = #ServiceRequest
* code = $sct#1145307003 "Exclusively breastfed"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $sct#1145307003 "Exclusively breastfed")
* insert OrCode($clinical-term#OC000080 "Efektifitas hisapan bayi")
