Instance: ckg-child
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(ckg-child, young-child-free-check, "Pemeriksaan kesehatan gratis umur 1-6 tahun")
* name = "CkgChild"
* title = "Pemeriksaan kesehatan gratis umur 1-6 tahun (Free health check at 1-6 years)"
* description = "Pada ulang tahun sampai satu bulan sesudahnya. On the birthday and up to a month after."
* kind = #Appointment
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#young-child-free-check "Pemeriksaan kesehatan gratis umur 1-6 tahun"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Bila didelegasikan puskesmas", "If the puskesmas delegates it")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#young-child-free-check "Pemeriksaan kesehatan gratis umur 1-6 tahun")
