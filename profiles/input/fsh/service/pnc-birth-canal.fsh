Instance: pnc-birth-canal
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pnc-birth-canal, postnatal-examination, "Pemeriksaan dan pelayanan nifas")
* name = "PncBirthCanal"
* title = "Jalan lahir dan tanda infeksi (Birth canal and infection)"
* description = "Jalan lahir, luka dan tanda infeksi. Birth canal, wounds and signs of infection."
* kind = #ServiceRequest
* code = $sct#364297003 "Female perineum observable"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $sct#364297003 "Female perineum observable")
* insert OrCode($clinical-term#OC000020 "Tanda Infeksi Perineum")
* insert OrCode($clinical-term#OC000025 "Tanda Infeksi Luka Jahitan Sectio Caesaria")
