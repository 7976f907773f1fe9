Profile: IlpDeliveryVisit
Parent: IlpVisit
Id: ilp-delivery-visit
Title: "Kunjungan persalinan (Delivery visit)"
Description: "Pelayanan kepada ibu bersalin, dari datang sampai pulang. Care of a woman in labour and delivery, from arrival to discharge."
* insert Metadata
* episodeOfCare MS
* hospitalization.dischargeDisposition MS
* class obeys ilp-inc-2
* obeys ilp-inc-1 and ilp-inc-3 and ilp-inc-4

Invariant: ilp-inc-1
Description: "Tahap pada kunjungan persalinan tidak memuat delivering. Tambahkan tahap delivering, atau jangan kirim tahap. | The stages of this delivery visit lack delivering. Add the stage delivering, or send no stage."
* insert StageAmongSent(delivering)

// No fixed IMP: a woman may come by the emergency room, and births at home happen.
Invariant: ilp-inc-2
Description: "Persalinan biasanya rawat inap (IMP), gawat darurat (EMER) atau di rumah (HH). Periksa class. | A delivery is usually an inpatient stay (IMP), an emergency (EMER) or at home (HH). Check the class."
Severity: #warning
Expression: "code = 'IMP' or code = 'ACUTE' or code = 'NONAC' or code = 'EMER' or code = 'OBSENC' or code = 'HH'"

// KF1 may be given during the same stay; KN never: the baby has a visit of its own.
Invariant: ilp-inc-3
Description: "Tanda KN milik kunjungan bayi, bukan kunjungan ibunya. Buat kunjungan untuk bayi. | A KN tag belongs to the baby's visit, not to its mother's. Make a visit for the baby."
Severity: #error
Expression: "identifier.where(system = 'http://terminology.kemkes.go.id/CodeSystem/episodeofcare/neonate').empty()"

Invariant: ilp-inc-4
Description: "Persalinan tidak dilayani di posyandu, sekolah, tempat kerja atau laboratorium. Periksa kode tempat pelayanan di Encounter.type. | No delivery takes place at a posyandu, school, workplace or laboratory. Check the setting code in Encounter.type."
Severity: #warning
Expression: "type.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/setting' and (code = 'posyandu' or code = 'school' or code = 'workplace' or code = 'laboratory')).empty()"
