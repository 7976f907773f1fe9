Instance: adult-treatment
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(adult-treatment, adult-treatment, "Pengobatan dewasa dan lansia")
* name = "AdultTreatment"
* title = "Pengobatan dewasa dan lansia (Treatment of adults and the elderly)"
* description = "Menurut kasus dan kewenangan, selesai dalam satu waktu bila dapat. By case and authority, finished at one time if possible."
* kind = #Task
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Menurut kasus dan kewenangan", "By case and authority")
* insert GivenAt(posyandu, midwife)
* insert AlsoBy(nurse)
* insert Part("Menurut kasus dan kewenangan", "By case and authority")
* insert GivenAt(home, midwife)
* insert AlsoBy(nurse)
* insert Part("Menurut kasus dan kewenangan", "By case and authority")
* insert ProvenByAny(MedicationRequest)
* insert ProvenByAny(MedicationDispense)
