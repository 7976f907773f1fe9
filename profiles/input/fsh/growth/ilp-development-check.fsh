Profile: IlpDevelopmentCheck
Parent: IlpObservation
Id: ilp-development-check
Title: "Pemeriksaan perkembangan anak (Child development check)"
Description: "Hasil satu pemeriksaan perkembangan anak (KPSP dan SDIDTK lain, ceklis Buku KIA, PKAT): sesuai atau tidak sesuai usia. The result of one check of a child's development (KPSP and the rest of SDIDTK, the mother and child book, PKAT): as expected for the age or not."
* insert Metadata
* code from IlpDevelopmentCheckVS (extensible)
* code obeys ilp-development-1
* value[x] only CodeableConcept
* value[x] from IlpDevelopmentResultVS (preferred)
* value[x] obeys ilp-development-2
* derivedFrom MS
* derivedFrom ^short = "Formulir yang diisi (The form that was filled in)"
* obeys ilp-development-3

Invariant: ilp-development-1
Description: "Kode ini bukan pemeriksaan perkembangan. Pakai kode development-check (misalnya kpsp), integrated-child-check untuk PKAT, atau clinical-term OC000008. | This code is no development check. Use a development-check code (such as kpsp), integrated-child-check for PKAT, or clinical-term OC000008."
Severity: #error
Expression: "coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/development-check' or (system = 'https://w3id.org/ilp-fhir/CodeSystem/home-service' and code = 'integrated-child-check') or (system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and code = 'OC000008')).exists()"

Invariant: ilp-development-2
Description: "Hasilnya berlawanan: sesuai usia (OI000016) tidak bisa bersama tidak sesuai (OI000017), meragukan (Dm) atau berisiko. Sisakan satu. | The result contradicts itself: as expected (OI000016) cannot stand with not as expected (OI000017), doubtful (Dm) or at risk. Keep one."
Severity: #error
Expression: "ofType(CodeableConcept).coding.where(code = 'OI000016').empty() or ofType(CodeableConcept).coding.where(code = 'OI000017' or code = 'Dm' or code = '410519009').empty()"

// The name of the performer is all that can be seen here. The server knows the roles.
Invariant: ilp-development-3
Description: "KPSP dan tes SDIDTK dikerjakan tenaga kesehatan di pustu atau puskesmas; kader memakai ceklis Buku KIA (kia-checklist). Periksa performer atau kode pemeriksaannya. | KPSP and the SDIDTK tests are done by a health worker at a pustu or puskesmas; a kader uses the checklist of the mother and child book (kia-checklist). Check performer or the code of the check."
Severity: #warning
Expression: "code.coding.where(code = 'kia-checklist').exists() or performer.empty() or performer.all(display.exists() and display.lower().startsWith('kader')).not()"
