Instance: low-birth-weight-care
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(low-birth-weight-care, low-birth-weight-care, "Pelayanan BBLR")
* name = "LowBirthWeightCare"
* title = "Pemantauan BBLR (Low-birth-weight monitoring)"
* description = "Dipantau sampai beratnya lebih dari 2500 gram; di bawah 2000 gram dirujuk. Monitored until above 2500 grams; below 2000 grams referred."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#low-birth-weight-monitoring "Pemantauan BBLR"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Pemantauan dan perawatan BBLR stabil 2000 sampai di bawah 2500 gram di PONED", "Monitoring and care of stable babies of 2000 to under 2500 grams at PONED")
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Pemantauan", "Monitoring")
* insert GivenAt(posyandu, midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(kader)
* insert Part("Pemantauan", "Monitoring")
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Pendampingan menurut Buku KIA Bayi Kecil", "Support by the book for small babies")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#low-birth-weight-monitoring "Pemantauan BBLR")
