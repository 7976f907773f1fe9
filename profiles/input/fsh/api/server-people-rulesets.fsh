// What a server offers: people and families. Parameters are those that are indexed.
RuleSet: ServerPeople
* resource[+]
  * insert Serves(Patient, "Orang yang dilayani. The persons served.")
  * insert OfProfile(ilp-patient)
  * insert Records(SHALL, SHOULD)
  * searchInclude[+] = "Patient:organization"
  * searchRevInclude[+] = "Group:member"
  * searchRevInclude[+] = "EpisodeOfCare:patient"
  * searchRevInclude[+] = "Encounter:patient"
  * searchRevInclude[+] = "Immunization:patient"
  * searchRevInclude[+] = "Flag:patient"
  * searchRevInclude[+] = "Task:patient"
  * insert Finds(identifier, token, Patient-identifier, SHALL, [["NIK, nomor IHS, NIK ibu, paspor, nomor rekam medis atau KK, system|nilai. NIK, IHS number, mother's NIK, passport, record number or family card, system|value."]])
  * insert Finds(name, string, Patient-name, SHALL, "Nama. Name.")
  * insert Finds(family, string, individual-family, SHOULD, "Nama keluarga. Family name.")
  * insert Finds(given, string, individual-given, SHOULD, "Nama depan. Given name.")
  * insert Finds(birthdate, date, individual-birthdate, SHALL, "Tanggal lahir. Date of birth.")
  * insert Finds(gender, token, individual-gender, SHOULD, "Jenis kelamin. Sex.")
  * insert Finds(address, string, individual-address, SHOULD, "Alamat. Address.")
  * insert Finds(address-city, string, individual-address-city, SHOULD, "Kabupaten atau kota. Regency or city.")
  * insert Finds(telecom, token, individual-telecom, SHOULD, "Telepon atau surel. Telephone or e-mail.")
  * insert Finds(phone, token, individual-phone, SHOULD, "Telepon. Telephone.")
  * insert Finds(organization, reference, Patient-organization, SHALL, "Organisasi. The organisation.")
  * insert Finds(link, reference, Patient-link, SHOULD, "Pasien lain yang sama orangnya. Another record of the same person.")
  * insert Finds(active, token, Patient-active, SHOULD, "Masih dipakai. In use.")
  * insert Finds(deceased, token, Patient-deceased, SHOULD, "Sudah meninggal. Has died.")
  * insert Finds(death-date, date, Patient-death-date, SHOULD, "Tanggal meninggal. Date of death.")
  * insert FindsOwn(life-stage, special, patient-life-stage, SHALL, [["Tahap siklus hidup pada suatu tanggal, dihitung. The life-cycle stage at a date, computed."]])
  * insert FindsOwn(life-stage-date, special, patient-life-stage-date, SHALL, "Tanggal untuk life-stage. The date for life-stage.")
  * insert Operates(everything, http://hl7.org/fhir/OperationDefinition/Patient-everything, "Semua tentang satu pasien. All about one patient.")
  * insert Operates(life-stage, https://w3id.org/ilp-fhir/OperationDefinition/life-stage, "Tahap siklus hidup pada suatu tanggal. The stages at a date.")
  * insert Operates(due-services, https://w3id.org/ilp-fhir/OperationDefinition/due-services, [["Pelayanan yang jatuh tempo, terlewat dan sudah diberikan. Services due, overdue and done."]])
  * insert Operates(emergency-access, https://w3id.org/ilp-fhir/OperationDefinition/emergency-access, "Membuka catatan dalam keadaan darurat. Opens a record in an emergency.")
  * insert Operates(summary, http://hl7.org/fhir/uv/ips/OperationDefinition/summary, "Ringkasan pasien IPS. The patient summary IPS.")
  * insert Operates(export, http://hl7.org/fhir/uv/bulkdata/OperationDefinition/patient-export, "Ekspor massal. Bulk export.")
* resource[+]
  * insert Serves(RelatedPerson, "Kerabat atau pengantar pasien. A relative or companion of the patient.")
  * insert Records(SHOULD, SHOULD)
  * insert Finds(identifier, token, RelatedPerson-identifier, SHOULD, [["Nomor pengenal, system|nilai. An identifier, system|value."]])
  * insert Finds(name, string, RelatedPerson-name, SHOULD, "Nama. Name.")
  * insert Finds(patient, reference, RelatedPerson-patient, SHOULD, "Pasien. The patient.")
  * insert Finds(relationship, token, RelatedPerson-relationship, SHOULD, "Hubungan. The relationship.")
* resource[+]
  * insert Serves(Group, "Keluarga dengan nomor KK. Households by their family card.")
  * insert OfProfile(ilp-household)
  * insert Records(SHALL, SHOULD)
  * searchInclude[+] = "Group:member"
  * insert Finds(identifier, token, Group-identifier, SHALL, [["Nomor KK atau nomor keluarga setempat, system|nilai. Family card or local household number, system|value."]])
  * insert Finds(member, reference, Group-member, SHALL, "Anggota. A member.")
  * insert Finds(type, token, Group-type, SHALL, "Jenis. Type.")
  * insert Finds(actual, token, Group-actual, SHOULD, "Kelompok yang nyata. An actual group.")
  * insert Finds(managing-entity, reference, Group-managing-entity, SHOULD, "Pengelola. Who manages it.")
  * insert Finds(code, token, Group-code, SHALL, "Kode. Code.")
  * insert Operates(due-services, https://w3id.org/ilp-fhir/OperationDefinition/due-services, "Yang jatuh tempo bagi keluarga dan anggotanya. What is due to the family and its members.")
  * insert Operates(export, http://hl7.org/fhir/uv/bulkdata/OperationDefinition/group-export, "Ekspor massal. Bulk export.")
* resource[+]
  * insert Serves(Coverage, [["JKN, Jamkesda atau penjamin lain. Membership of a payer."]])
  * insert OfProfile(ilp-coverage)
  * insert Records(SHOULD, SHOULD)
  * insert Finds(identifier, token, Coverage-identifier, SHOULD, [["Nomor pengenal, system|nilai. An identifier, system|value."]])
  * insert Finds(beneficiary, reference, Coverage-beneficiary, SHOULD, "Peserta. The person covered.")
  * insert Finds(patient, reference, Coverage-patient, SHOULD, "Pasien. The patient.")
  * insert Finds(payor, reference, Coverage-payor, SHOULD, "Penjamin. The payer.")
  * insert Finds(status, token, Coverage-status, SHOULD, "Keadaan. Status.")
  * insert Finds(subscriber, reference, Coverage-subscriber, SHOULD, "Pemegang kepesertaan. The subscriber.")
* resource[+]
  * insert Serves(Consent, "Persetujuan pasien. The patient's consent.")
  * insert Records(SHOULD, SHOULD)
  * insert Finds(identifier, token, clinical-identifier, SHOULD, [["Nomor pengenal, system|nilai. An identifier, system|value."]])
  * insert Finds(patient, reference, clinical-patient, SHOULD, "Pasien. The patient.")
  * insert Finds(status, token, Consent-status, SHOULD, "Keadaan. Status.")
  * insert Finds(category, token, Consent-category, SHOULD, "Golongan. Category.")
  * insert Finds(date, date, clinical-date, SHOULD, "Waktu. Time.")
  * insert Finds(organization, reference, Consent-organization, SHOULD, "Organisasi. The organisation.")
