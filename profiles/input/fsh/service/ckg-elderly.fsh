Instance: ckg-elderly
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(ckg-elderly, elderly-free-check, "Pemeriksaan kesehatan gratis lansia")
* name = "CkgElderly"
* title = "Pemeriksaan kesehatan gratis lansia (Free health check of the elderly)"
* description = "Pada ulang tahun sampai satu bulan sesudahnya; isinya pelayanan lain di paket ini. On the birthday and up to a month after; its content is the other services of the package."
* kind = #Appointment
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#elderly-free-check "Pemeriksaan kesehatan gratis lansia"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Bila didelegasikan puskesmas", "If the puskesmas delegates it")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#elderly-free-check "Pemeriksaan kesehatan gratis lansia")
