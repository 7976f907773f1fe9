// Whether K1M lies within 12 weeks, or K5 in trimester 3, is not visible in an Encounter.
Profile: IlpAntenatalVisit
Parent: IlpVisit
Id: ilp-antenatal-visit
Title: "Kunjungan antenatal (Antenatal visit)"
Description: "Kunjungan ibu hamil yang dihitung sebagai K1A, K1M atau K2 sampai K6. A visit of a pregnant woman that counts as K1A, K1M or K2 to K6."
* insert Metadata
* insert VisitTag(anc, ANC)
* class obeys ilp-anc-2
* obeys ilp-anc-1

Invariant: ilp-anc-1
Description: "Tahap pada kunjungan antenatal tidak memuat pregnant. Tambahkan tahap pregnant, atau jangan kirim tahap: server menghitungnya. | The stages of this antenatal visit lack pregnant. Add the stage pregnant, or send no stage: the server works it out."
* insert StageAmongSent(pregnant)

Invariant: ilp-anc-2
Description: "Kunjungan antenatal berupa rawat jalan (AMB) atau kunjungan rumah (HH). Periksa class, atau hapus tanda K bila ini rawat inap atau gawat darurat. | An antenatal visit is ambulatory (AMB) or a home visit (HH). Check the class, or remove the K tag if this is an inpatient stay or an emergency."
Severity: #warning
Expression: "where(code = 'IMP' or code = 'ACUTE' or code = 'NONAC' or code = 'EMER' or code = 'OBSENC').empty()"
