Instance: imm-ipv1
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-ipv1, vaccine-ipv, "Imunisasi IPV")
* name = "ImmIpv1"
* title = "Imunisasi IPV1 (IPV1 immunisation)"
* description = "4 bulan. 4 months."
* kind = #ServiceRequest
* code = $cvx#10
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(doctor)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Immunization, $cvx#10)
* insert DoseNumber(1)
