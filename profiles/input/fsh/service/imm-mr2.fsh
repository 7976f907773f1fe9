Instance: imm-mr2
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-mr2, vaccine-mr, "Imunisasi Campak-Rubela")
* name = "ImmMr2"
* title = "Imunisasi Campak-Rubela 2 (Measles-rubella 2 immunisation)"
* description = "18-23 bulan. 18-23 months."
* kind = #ServiceRequest
* code = $cvx#04
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(doctor)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Immunization, $cvx#04)
* insert DoseNumber(2)
