Instance: ckg-school
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(ckg-school, school-free-check, "Pemeriksaan kesehatan gratis sekolah")
* name = "CkgSchool"
* title = "Pemeriksaan kesehatan gratis sekolah (Free health check at school)"
* description = "Umur 7-17 tahun, tiap tahun ajaran baru; rincian pemeriksaannya belum ditemukan. Age 7-17, each new school year; the list of its checks was not found."
* kind = #Appointment
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#school-free-check "Pemeriksaan kesehatan gratis sekolah"
* insert GivenAt(school, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#school-free-check "Pemeriksaan kesehatan gratis sekolah")
