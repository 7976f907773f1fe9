Instance: additional-immunization
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(additional-immunization, communicable-disease-immunization, "Imunisasi penanggulangan penyakit")
* name = "AdditionalImmunization"
* title = "Imunisasi tambahan (Additional immunisation)"
* description = "Pekan imunisasi dan sejenisnya; yang rutin di jadwal imunisasi. Campaigns; routine doses are in the schedule."
* kind = #ServiceRequest
* code = http://terminology.kemkes.go.id/CodeSystem/immunization-reason#IM-Tambahan "Imunisasi Program Tambahan"
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(doctor)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Immunization, http://terminology.kemkes.go.id/CodeSystem/immunization-reason#IM-Tambahan "Imunisasi Program Tambahan")
