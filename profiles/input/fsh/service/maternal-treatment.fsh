Instance: maternal-treatment
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(maternal-treatment, maternal-treatment, "Pengobatan ibu")
* name = "MaternalTreatment"
* title = "Pengobatan ibu hamil, bersalin dan nifas (Treatment in pregnancy, delivery and after)"
* description = "Pengobatan bila sakit, aman bagi ibu dan janin. Treatment when ill, safe for mother and fetus."
* kind = #Task
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Pengobatan sederhana", "Simple treatment")
* insert ProvenByAny(MedicationRequest)
* insert ProvenByAny(MedicationDispense)
