Instance: elderly-after-hospital
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(elderly-after-hospital, elderly-home-care, "Perawatan lansia di rumah")
* name = "ElderlyAfterHospital"
* title = "Lansia pasca rawat (The elderly after hospital)"
* description = "Dua minggu pertama setelah dirawat, di ruang kegiatan atau di rumah. The first two weeks after hospital, in the activity room or at home."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#elderly-after-hospital "Pelayanan lansia pasca rawat"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, nurse)
* insert AlsoBy(midwife)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#elderly-after-hospital "Pelayanan lansia pasca rawat")
