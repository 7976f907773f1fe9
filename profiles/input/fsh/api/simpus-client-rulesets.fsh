// What a SIMPUS puts into the transaction of a visit. SHALL: every visit. SHOULD: when it was done.
RuleSet: ClientVisit
* resource[+]
  * insert Sends(Patient, ilp-patient, SHALL, [["Dengan NIK, atau NIK ibu untuk bayi. With NIK, or the mother's NIK for a baby."]])
  * insert Does(search-type, SHOULD)
  * insert Finds(identifier, token, Patient-identifier, SHOULD, "Mencari dengan NIK. Finding by NIK.")
  * insert Operates(life-stage, https://w3id.org/ilp-fhir/OperationDefinition/life-stage, "Tahap pasien hari ini. The patient's stages today.")
  * insert Operates(due-services, https://w3id.org/ilp-fhir/OperationDefinition/due-services, "Yang jatuh tempo bagi pasien ini. What is due to this patient.")
* resource[+]
  * insert Sends(Encounter, ilp-visit, SHALL, "Satu kunjungan. One visit.")
* resource[+]
  * insert Sends(Condition, ilp-condition, SHALL, "Diagnosis dan keluhan. Diagnoses and complaints.")
* resource[+]
  * insert Sends(Observation, ilp-observation, SHALL, "Pemeriksaan. Examinations.")
  * insert OfProfile(ilp-vital-sign)
* resource[+]
  * insert Sends(EpisodeOfCare, ilp-pregnancy-episode, SHOULD, [["Kehamilan, nifas, neonatus, TBC. Pregnancy, postpartum, newborn, TB."]])
  * insert OfProfile(ilp-postpartum-episode)
  * insert OfProfile(ilp-newborn-episode)
  * insert OfProfile(ilp-tb-episode)
* resource[+]
  * insert Sends(Procedure, ilp-procedure, SHOULD, [["Tindakan, edukasi dan konseling. Procedures, education and counselling."]])
* resource[+]
  * insert Sends(Immunization, ilp-immunization, SHOULD, "Imunisasi. Immunisations.")
* resource[+]
  * insert Sends(AllergyIntolerance, ilp-allergy, SHOULD, "Alergi. Allergies.")
* resource[+]
  * insert Sends(MedicationRequest, ilp-prescription, SHOULD, "Resep. Prescriptions.")
* resource[+]
  * insert Sends(MedicationDispense, ilp-dispense, SHOULD, "Penyerahan obat. Medicines handed over.")
* resource[+]
  * insert Sends(ServiceRequest, ilp-laboratory-order, SHOULD, "Permintaan laboratorium dan rujukan. Laboratory orders and referrals.")
  * insert OfProfile(ilp-referral)
  * insert OfProfile(ilp-control-visit)
* resource[+]
  * insert Sends(QuestionnaireResponse, ilp-questionnaire-response, SHOULD, "Formulir yang terisi. Forms filled in.")
* resource[+]
  * insert Sends(Group, ilp-household, SHOULD, "Keluarga dengan nomor KK. Households by their family card.")

// What it looks up: its own facilities, rooms and people once, and what waits for it.
RuleSet: ClientReading
* resource[+]
  * insert Reads(Organization, SHALL, "Fasilitas sendiri dan jejaringnya. Its own facility and network.")
  * insert Finds(identifier, token, Organization-identifier, SHALL, "Nomor organisasi. The organisation's number.")
* resource[+]
  * insert Reads(Location, SHALL, "Ruang dan tempat pelayanan. Rooms and places of care.")
  * insert Finds(organization, reference, Location-organization, SHALL, "Pengelola. Who manages it.")
* resource[+]
  * insert Reads(Practitioner, SHALL, "Petugas. Health workers.")
  * insert Finds(identifier, token, Practitioner-identifier, SHALL, "NIK atau nomor IHS. NIK or IHS number.")
* resource[+]
  * insert Reads(Task, SHOULD, "Tindak lanjut dan jawaban rujukan yang menunggu. Follow-ups and referral replies that wait.")
  * insert Does(update, SHOULD)
  * insert OfProfile(ilp-task)
  * insert OfProfile(ilp-follow-up-task)
  * insert OfProfile(ilp-referral-reply)
  * insert Finds(owner, reference, Task-owner, SHOULD, "Pelaksana. Who is to do it.")
  * insert Finds(status, token, Task-status, SHOULD, "Keadaan. Status.")
* resource[+]
  * insert Reads(DiagnosticReport, SHOULD, "Hasil dari labkesda. Results from the district laboratory.")
  * insert OfProfile(ilp-laboratory-report)
  * insert Finds(based-on, reference, DiagnosticReport-based-on, SHOULD, "Permintaannya. The order.")
* resource[+]
  * insert Reads(ValueSet, MAY, "Kumpulan kode. Value sets.")
  * insert Finds(url, uri, conformance-url, MAY, "Alamat kanonis. Canonical address.")
  * insert Operates(expand, http://hl7.org/fhir/OperationDefinition/ValueSet-expand, "Isi kumpulan kode. The codes of a value set.")
