Instance: imm-ipv2
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-ipv2, vaccine-ipv, "Imunisasi IPV")
* name = "ImmIpv2"
* title = "Imunisasi IPV2 (IPV2 immunisation)"
* description = "9 bulan. 9 months."
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
* insert DoseNumber(2)
