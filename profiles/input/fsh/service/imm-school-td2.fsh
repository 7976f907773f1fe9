Instance: imm-school-td2
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-school-td2, school-immunization, "Imunisasi anak sekolah")
* name = "ImmSchoolTd2"
* title = "Imunisasi Td kelas 2 (Td in class 2 immunisation)"
* description = "November kelas 2. November of class 2."
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
