Instance: imm-hpv1
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-hpv1, school-immunization, "Imunisasi anak sekolah")
* name = "ImmHpv1"
* title = "Imunisasi HPV1 (HPV1 immunisation)"
* description = "Agustus kelas 5, anak perempuan. August of class 5, girls."
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
* insert DoseNumber(1)
