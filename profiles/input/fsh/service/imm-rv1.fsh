Instance: imm-rv1
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-rv1, vaccine-rv, "Imunisasi Rotavirus")
* name = "ImmRv1"
* title = "Imunisasi Rotavirus 1 (Rotavirus 1 immunisation)"
* description = "2 bulan. 2 months."
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
* insert DoseNumber(1)
