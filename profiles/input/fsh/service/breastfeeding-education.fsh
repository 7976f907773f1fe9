Instance: breastfeeding-education
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(breastfeeding-education, postpartum-education, "Edukasi dan kunjungan rumah ibu nifas")
* name = "BreastfeedingEducation"
* title = "Edukasi ASI (Breastfeeding education)"
* description = "ASI eksklusif 6 bulan, dilanjutkan sampai 2 tahun atau lebih. Exclusive breastfeeding for 6 months, continued to 2 years or more."
* kind = #CommunicationRequest
* code = $clinical-term#ED000009 "Edukasi IMD dan ASI Eksklusif"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, $clinical-term#ED000009 "Edukasi IMD dan ASI Eksklusif")
