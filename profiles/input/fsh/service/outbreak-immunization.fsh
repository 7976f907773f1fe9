Instance: outbreak-immunization
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(outbreak-immunization, communicable-disease-immunization, "Imunisasi penanggulangan penyakit")
* name = "OutbreakImmunization"
* title = "Imunisasi respons KLB (Outbreak response immunisation)"
* description = "ORI di daerah KLB. In an outbreak area."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#outbreak-immunization "Imunisasi respons KLB"
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(doctor)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Immunization, http://terminology.kemkes.go.id/CodeSystem/immunization-reason#IM-Tambahan "Imunisasi Program Tambahan")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#outbreak-immunization "Imunisasi respons KLB")
