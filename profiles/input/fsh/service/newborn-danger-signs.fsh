Instance: newborn-danger-signs
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(newborn-danger-signs, neonatal-examination, "Pemeriksaan kunjungan neonatal")
* name = "NewbornDangerSigns"
* title = "Tanda bahaya dan kuning (Danger signs and jaundice)"
* description = "Infeksi, ikterus dan tanda bahaya lain. Infection, jaundice and other danger signs."
* kind = #ServiceRequest
* code = $clinical-term#OC000129 "Klasifikasi ikterus"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $clinical-term#OC000129 "Klasifikasi ikterus")
* insert OrCode($clinical-term#OC000126 "Klasifikasi infeksi")
* insert OrCode($clinical-term#OC000088 "Pemeriksaan tanda bahaya umum")
