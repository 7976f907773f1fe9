Instance: newborn-early-breastfeeding
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(newborn-early-breastfeeding, newborn-first-hours, "Pelayanan 0-6 jam")
* name = "NewbornEarlyBreastfeeding"
* title = "Inisiasi menyusu dini (Early initiation of breastfeeding)"
* description = "IMD segera setelah lahir. Breastfeeding right after birth."
* kind = #ServiceRequest
* code = $sct#431868002 "Initiation of breastfeeding"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Di tempat lahir", "At the place of birth")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Di tempat lahir", "At the place of birth")
* insert ProvenBy(Procedure, $sct#431868002 "Initiation of breastfeeding")
* insert ProvenBy(Observation, $clinical-term#OC000016 "Waktu Inisiasi Menyusui Dini")
