Instance: imm-rv2
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-rv2, vaccine-rv, "Imunisasi Rotavirus")
* name = "ImmRv2"
* title = "Imunisasi Rotavirus 2 (Rotavirus 2 immunisation)"
* description = "3 bulan. 3 months."
* kind = #ServiceRequest
* code = $cvx#119
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(doctor)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Immunization, $cvx#119)
* insert OrCode($cvx#116)
* insert DoseNumber(2)
