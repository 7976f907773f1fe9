// SATUSEHAT rule 10933: PractitionerRole.code is a SNOMED CT code; which ones it takes was not published.
Instance: staff-role-to-satusehat
InstanceOf: ConceptMap
Usage: #definition
Title: "Peran petugas ke SNOMED CT"
* insert Published(ConceptMap, staff-role-to-satusehat)
* name = "IlpStaffRoleToSatusehat"
* title = "Peran petugas ke SNOMED CT (Staff roles to SNOMED CT)"
* description = "Kode SNOMED CT yang dikirim ke SATUSEHAT untuk setiap peran. Yang tanpa padanan tidak dikirim. The SNOMED CT code that is sent to SATUSEHAT for each role. Those without one are not sent."
* sourceCanonical = Canonical(IlpStaffRoleVS)
* insert FromOurs(IlpStaffRoleCS, "http://snomed.info/sct")
* insert MapsTo(doctor, "Dokter", 309343006, equivalent)
* insert ShownAs("Physician")
* insert Because("Kode ini dipakai contoh SATUSEHAT untuk penolong persalinan. SATUSEHAT's examples use this code for a birth attendant.")
* insert MapsTo(nurse, "Perawat", 224535009, equivalent)
* insert ShownAs("Registered nurse")
* insert MapsTo(midwife, "Bidan", 309453006, equivalent)
* insert ShownAs("Registered midwife")
* insert MapsTo(lab-technologist, "Ahli teknologi laboratorium medik", 159282002, inexact)
* insert ShownAs("Laboratory technician")
* insert Because("ATLM juga mencakup ahli teknologi. The role also covers technologists.")
* insert MapsTo(pharmacist, "Tenaga kefarmasian", 46255001, inexact)
* insert ShownAs("Pharmacist")
* insert Because("Apoteker; tenaga teknis kefarmasian belum punya kode yang pasti. A pharmacist; pharmacy technicians have no certain code yet.")
* insert AsHealthcareProfessional(dentist, "Dokter gigi")
* insert AsHealthcareProfessional(public-health, "Tenaga kesehatan masyarakat")
* insert AsHealthcareProfessional(environmental-health, "Tenaga kesehatan lingkungan")
* insert AsHealthcareProfessional(nutritionist, "Tenaga gizi")
* insert NotSent(finance, "Tenaga keuangan")
* insert NotSent(information-technology, "Tenaga teknologi informasi")
* insert NotSent(administration, "Tenaga administrasi")
* insert NotSent(pekarya, "Pekarya")
* insert MapsToNone(kader, "Kader")
* insert Because("Indeks nakes SATUSEHAT tidak memuat kader; contoh imunisasi menulis nama kader pada performer.function.text. SATUSEHAT's index of health workers has no kader; its immunisation example writes the kader's name in performer.function.text.")
* insert ByOwnProfession(head-of-puskesmas, "Kepala puskesmas")
* insert ByOwnProfession(pustu-coordinator, "Penanggung jawab pustu")
* insert ByOwnProfession(cluster-lead, "Penanggung jawab klaster")
* insert ByOwnProfession(cluster-member, "Anggota klaster")

RuleSet: AsHealthcareProfessional(role, display)
* insert MapsTo({role}, {display}, 223366009, wider)
* insert ShownAs("Healthcare professional")
* insert Because("Kode umum dari FHIR; kode khusus tidak ada di sumber SATUSEHAT. FHIR's general code; SATUSEHAT's sources have no special one.")

RuleSet: NotSent(role, display)
* insert MapsToNone({role}, {display})
* insert Because("Bukan tenaga kesehatan. Not a health worker.")

RuleSet: ByOwnProfession(role, display)
* insert MapsToNone({role}, {display})
* insert Because("Jabatan; kirim profesinya. A position; send the profession.")
