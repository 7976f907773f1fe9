Instance: mother-under-five-class
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(mother-under-five-class, mother-under-five-class, "Kelas ibu balita")
* name = "MotherUnderFiveClass"
* title = "Kelas ibu balita (Class for mothers of under-fives)"
* description = "Kelas ibu menurut umur anak; paling banyak 15 ibu. A class by age of the child; fifteen mothers at most."
* kind = #Appointment
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(kader)
* insert GivenAt(home, kader)
* insert Part("Mengajak ke kelas", "Invitation")
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0004")
