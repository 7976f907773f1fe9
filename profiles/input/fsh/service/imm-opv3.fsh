// The group POLIO (VG89) is on both polio vaccines; with CVX 10 it is the inactivated one.
Instance: imm-opv3
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-opv3, vaccine-opv, "Imunisasi OPV")
* name = "ImmOpv3"
* title = "Imunisasi OPV3 (OPV3 immunisation)"
* description = "3 bulan. 3 months."
* kind = #ServiceRequest
* code = $kfa#VG89 "POLIO"
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(doctor)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Immunization, $cvx#178)
* insert OrCode($kfa#VG89 "POLIO")
* insert ButNot($cvx#10)
* insert DoseNumber(3)
