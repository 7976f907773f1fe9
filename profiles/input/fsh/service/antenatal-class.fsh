// The official form Q0002 only says whether she attends at all; four sessions need a record each.
Instance: antenatal-class
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(antenatal-class, antenatal-class, "Kelas ibu hamil")
* name = "AntenatalClass"
* title = "Kelas ibu hamil (Antenatal class)"
* description = "Paling sedikit 4 kali, satu di antaranya dengan suami atau keluarga; paling banyak 10 ibu. At least four times, once with the husband or family; ten women at most."
* kind = #Appointment
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#antenatal-class "Mengikuti kelas ibu hamil"
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(kader)
* insert Part([["Tanda bahaya, penyulit, senam, berbagi, pemantauan TTD"]], [["Danger signs, complications, exercise, sharing, monitoring of tablets"]])
* insert GivenAt(home, kader)
* insert Part([["Edukasi Buku KIA, mengajak ke kelas"]], [["Education with the book, invitation to the class"]])
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#antenatal-class "Mengikuti kelas ibu hamil")
