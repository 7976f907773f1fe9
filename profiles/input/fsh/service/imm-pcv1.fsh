Instance: imm-pcv1
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-pcv1, vaccine-pcv, "Imunisasi PCV")
* name = "ImmPcv1"
* title = "Imunisasi PCV1 (PCV1 immunisation)"
* description = "2 bulan. 2 months."
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
* insert DoseNumber(1)
