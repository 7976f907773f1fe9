Instance: imm-bcg
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-bcg, vaccine-bcg, "Imunisasi BCG")
* name = "ImmBcg"
* title = "Imunisasi BCG (BCG immunisation)"
* description = "Sebelum 1 bulan. Before 1 month."
* kind = #ServiceRequest
* code = $kfa#VG19 "BCG"
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(doctor)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Immunization, $kfa#VG19 "BCG")
* insert OrCode($cvx#19)
