Profile: IlpStaffRole
Parent: PractitionerRole
Id: ilp-staff-role
Title: "Peran petugas ILP (ILP Staff role)"
Description: "Siapa bekerja di mana, sebagai apa, sejak kapan. Who works where, as what, since when."
* insert Metadata
* insert ProfileForCluster(management, "Klaster 1 Manajemen")
* period MS
* practitioner 1..1 MS
* organization 1..1 MS
* code 1..* MS
* insert OwnCoding(code.coding, role, IlpStaffRoleCS, IlpStaffRoleVS)
* healthcareService MS
* obeys ilp-role-1

// A warning: SATUSEHAT asks for a SNOMED CT code only.
Invariant: ilp-role-1
Description: "Peran ILP belum diisi, jadi petugas ini tidak terhitung dalam ketenagaan. Tambahkan code.coding dengan system https://w3id.org/ilp-fhir/CodeSystem/staff-role. | There is no ILP role, so this worker is not counted in staffing. Add a code.coding with system https://w3id.org/ilp-fhir/CodeSystem/staff-role."
Severity: #warning
Expression: "code.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/staff-role').exists()"
