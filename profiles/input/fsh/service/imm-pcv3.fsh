Instance: imm-pcv3
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-pcv3, vaccine-pcv, "Imunisasi PCV")
* name = "ImmPcv3"
* title = "Imunisasi PCV3 (PCV3 immunisation)"
* description = "12 bulan. 12 months."
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
* insert DoseNumber(3)
