Instance: imm-school-td5
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-school-td5, school-immunization, "Imunisasi anak sekolah")
* name = "ImmSchoolTd5"
* title = "Imunisasi Td kelas 5 (Td in class 5 immunisation)"
* description = "November kelas 5. November of class 5."
* kind = #ServiceRequest
* code = $kfa#VG139 "Td"
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
* insert ProvenBy(Immunization, $kfa#VG139 "Td")
* insert OrCode($cvx#09)
