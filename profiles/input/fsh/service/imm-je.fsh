Instance: imm-je
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-je, vaccine-je, "Imunisasi JE")
* name = "ImmJe"
* title = "Imunisasi JE (Japanese encephalitis immunisation)"
* description = "10 bulan di daerah endemis. 10 months in endemic areas."
* kind = #ServiceRequest
* code = $cvx#129
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(doctor)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Immunization, $cvx#129)
