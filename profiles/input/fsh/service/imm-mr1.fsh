Instance: imm-mr1
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-mr1, vaccine-mr, "Imunisasi Campak-Rubela")
* name = "ImmMr1"
* title = "Imunisasi Campak-Rubela 1 (Measles-rubella 1 immunisation)"
* description = "9 bulan. 9 months."
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
* insert DoseNumber(1)
