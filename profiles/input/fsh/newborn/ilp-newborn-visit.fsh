// Whether KN1 lies within 6 to 48 hours is not visible in an Encounter.
Profile: IlpNewbornVisit
Parent: IlpVisit
Id: ilp-newborn-visit
Title: "Kunjungan neonatus (Newborn visit)"
Description: "Kunjungan bayi baru lahir yang dihitung sebagai KN1 sampai KN3. A visit of a newborn that counts as KN1 to KN3."
* insert Metadata
* insert VisitTag(kn, neonate)
* obeys ilp-kn-1

Invariant: ilp-kn-1
Description: "Tahap pada kunjungan neonatus tidak memuat newborn. Tambahkan tahap newborn, atau jangan kirim tahap: server menghitungnya. | The stages of this newborn visit lack newborn. Add the stage newborn, or send no stage: the server works it out."
* insert StageAmongSent(newborn)
