Instance: pkat
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pkat, integrated-child-check, "PKAT")
* name = "Pkat"
* title = "Pemeriksaan kesehatan anak terintegrasi (Integrated child health check)"
* description = "Oleh dokter dan tim umur 6 sampai sebelum 7 bulan. By a doctor and a team at 6 to under 7 months."
* kind = #Appointment
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#integrated-child-check "PKAT"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(nutritionist)
* insert AlsoBy(kader)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(kader)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#integrated-child-check "PKAT")
