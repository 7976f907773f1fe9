Instance: imm-rv3
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-rv3, vaccine-rv, "Imunisasi Rotavirus")
* name = "ImmRv3"
* title = "Imunisasi Rotavirus 3 (Rotavirus 3 immunisation)"
* description = "4 bulan. 4 months."
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
* insert DoseNumber(3)
