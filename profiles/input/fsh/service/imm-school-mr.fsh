// No dose number is known for the school doses: the date decides.
Instance: imm-school-mr
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-school-mr, school-immunization, "Imunisasi anak sekolah")
* name = "ImmSchoolMr"
* title = "Imunisasi Campak-Rubela kelas 1 (Measles-rubella in class 1 immunisation)"
* description = "Agustus kelas 1. August of class 1."
* kind = #ServiceRequest
* code = $cvx#04
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
* insert ProvenBy(Immunization, $cvx#04)
