Instance: imm-pcv2
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-pcv2, vaccine-pcv, "Imunisasi PCV")
* name = "ImmPcv2"
* title = "Imunisasi PCV2 (PCV2 immunisation)"
* description = "3 bulan. 3 months."
* kind = #ServiceRequest
* code = $cvx#133
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(doctor)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Immunization, $cvx#133)
* insert DoseNumber(2)
