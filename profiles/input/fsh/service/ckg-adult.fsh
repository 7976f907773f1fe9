Instance: ckg-adult
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(ckg-adult, adult-free-check-18-29, "Pemeriksaan kesehatan gratis umur 18-29 tahun")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-30-39 "Pemeriksaan kesehatan gratis umur 30-39 tahun"
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-40-59 "Pemeriksaan kesehatan gratis umur 40-59 tahun"
* name = "CkgAdult"
* title = "Pemeriksaan kesehatan gratis dewasa (Free health check of adults)"
* description = "Pada ulang tahun sampai satu bulan sesudahnya; isinya pelayanan lain di paket ini. On the birthday and up to a month after; its content is the other services of the package."
* kind = #Appointment
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#adult-free-check "Pemeriksaan kesehatan gratis dewasa"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Bila didelegasikan puskesmas", "If the puskesmas delegates it")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#adult-free-check "Pemeriksaan kesehatan gratis dewasa")
