Instance: school-immunization-check
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(school-immunization-check, school-immunization, "Imunisasi anak sekolah")
* name = "SchoolImmunizationCheck"
* title = "Pemeriksaan riwayat imunisasi siswa (Check of a pupil's immunisation)"
* description = "Kelas 1: imunisasi bayi, baduta dan BIAS; kelas 2 dan 5, dan putri kelas 6: BIAS. Class 1: infant, under-two and school doses; classes 2 and 5, and girls in class 6: school doses."
* kind = #ServiceRequest
* code = $sct#304250009 "Immunization status"
* insert GivenAt(school, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $sct#304250009 "Immunization status")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/home-service#school-immunization-check "Pemeriksaan riwayat imunisasi siswa")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#school-immunization-check "Pemeriksaan riwayat imunisasi siswa")
