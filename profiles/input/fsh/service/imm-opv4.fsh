// The group POLIO (VG89) is on both polio vaccines; with CVX 10 it is the inactivated one.
Instance: imm-opv4
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-opv4, vaccine-opv, "Imunisasi OPV")
* name = "ImmOpv4"
* title = "Imunisasi OPV4 (OPV4 immunisation)"
* description = "4 bulan. 4 months."
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
* insert DoseNumber(4)
