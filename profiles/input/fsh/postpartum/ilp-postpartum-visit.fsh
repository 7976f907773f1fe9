// Whether KF1 lies within 6 hours to 2 days is not visible in an Encounter.
Profile: IlpPostpartumVisit
Parent: IlpVisit
Id: ilp-postpartum-visit
Title: "Kunjungan nifas (Postpartum visit)"
Description: "Kunjungan ibu nifas yang dihitung sebagai KF1 sampai KF4. A visit of a woman in childbed that counts as KF1 to KF4."
* insert Metadata
* insert VisitTag(kf, puerperium)
* obeys ilp-kf-1

Invariant: ilp-kf-1
Description: "Tahap pada kunjungan nifas tidak memuat postpartum. Tambahkan tahap postpartum, atau jangan kirim tahap: server menghitungnya. | The stages of this postpartum visit lack postpartum. Add the stage postpartum, or send no stage: the server works it out."
* insert StageAmongSent(postpartum)
