Instance: imm-hpv2
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-hpv2, school-immunization, "Imunisasi anak sekolah")
* name = "ImmHpv2"
* title = "Imunisasi HPV2 (HPV2 immunisation)"
* description = "Agustus kelas 6, anak perempuan. August of class 6, girls."
* kind = #ServiceRequest
* code = $cvx#137
* insert GivenAt(school, midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(doctor)
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(doctor)
* insert Part("Imunisasi kejar", "Catch-up")
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Imunisasi kejar", "Catch-up")
* insert ProvenBy(Immunization, $cvx#118)
* insert OrCode($cvx#137)
* insert DoseNumber(2)
