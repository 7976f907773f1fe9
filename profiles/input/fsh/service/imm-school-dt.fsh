Instance: imm-school-dt
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-school-dt, school-immunization, "Imunisasi anak sekolah")
* name = "ImmSchoolDt"
* title = "Imunisasi DT kelas 1 (DT in class 1 immunisation)"
* description = "November kelas 1. November of class 1."
* kind = #ServiceRequest
* code = $cvx#28
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
* insert ProvenBy(Immunization, $cvx#28)
