// What a server offers: facilities, areas and staff. Parameters are those that are indexed.
RuleSet: ServerFacilities
* resource[+]
  * insert Serves(Organization, [["Dinkes, labkesda, puskesmas, pustu, posyandu. Health offices, laboratories, health centres and posts."]])
  * insert OfProfile(ilp-dinkes)
  * insert OfProfile(ilp-labkesda)
  * insert OfProfile(ilp-organization)
  * insert OfProfile(ilp-posyandu)
  * insert OfProfile(ilp-puskesmas)
  * insert OfProfile(ilp-pustu)
  * insert Records(SHALL, SHOULD)
  * searchInclude[+] = "Organization:partof"
  * searchRevInclude[+] = "Organization:partof"
  * searchRevInclude[+] = "Location:organization"
  * searchRevInclude[+] = "HealthcareService:organization"
  * searchRevInclude[+] = "PractitionerRole:organization"
  * insert Finds(identifier, token, Organization-identifier, SHALL, [["Nomor pengenal, system|nilai. An identifier, system|value."]])
  * insert Finds(name, string, Organization-name, SHALL, "Nama. Name.")
  * insert Finds(type, token, Organization-type, SHALL, [["Jenis fasilitas menurut Kemenkes: 102 puskesmas, 131 posyandu dan lainnya. The ministry's type of facility: 102 puskesmas, 131 posyandu and others."]])
  * insert Finds(partof, reference, Organization-partof, SHALL, "Induk. The parent.")
  * insert Finds(active, token, Organization-active, SHOULD, "Masih dipakai. In use.")
  * insert Finds(address, string, Organization-address, SHOULD, "Alamat. Address.")
  * insert Operates(staffing, https://w3id.org/ilp-fhir/OperationDefinition/staffing, "Ketenagaan yang ada dibanding yang disyaratkan. Staff present against required.")
  * insert Operates(referrals, https://w3id.org/ilp-fhir/OperationDefinition/referrals, [["Rujukan masuk dan keluar, paling mendesak dulu. Referrals to and from it, the most urgent first."]])
  * insert Operates(home-visit-plan, https://w3id.org/ilp-fhir/OperationDefinition/home-visit-plan, "Rencana kunjungan rumah. The plan of home visits.")
  * insert Operates(schedule-home-visits, https://w3id.org/ilp-fhir/OperationDefinition/schedule-home-visits, "Menjadwalkan kunjungan rumah. Schedules home visits.")
  * insert Operates(home-visits, https://w3id.org/ilp-fhir/OperationDefinition/home-visits, [["Kunjungan rumah suatu hari, tanda bahaya yang terbuka. Home visits of a day, open danger signs."]])
  * insert Operates(follow-ups, https://w3id.org/ilp-fhir/OperationDefinition/follow-ups, "Tindak lanjut dengan batas waktunya. Follow-ups with their clock.")
  * insert Operates(weekly-review, https://w3id.org/ilp-fhir/OperationDefinition/weekly-review, "Lembar mingguan posyandu dan pustu. The weekly sheet of posyandu and pustu.")
* resource[+]
  * insert Serves(Location, "Wilayah dan tempat pelayanan. Areas and places of care.")
  * insert OfProfile(ilp-area)
  * insert OfProfile(ilp-place)
  * insert Records(SHALL, SHOULD)
  * searchInclude[+] = "Location:partof"
  * searchInclude[+] = "Location:organization"
  * searchRevInclude[+] = "Location:partof"
  * insert Finds(identifier, token, Location-identifier, SHALL, [["Nomor pengenal, system|nilai. An identifier, system|value."]])
  * insert Finds(name, string, Location-name, SHALL, "Nama. Name.")
  * insert Finds(type, token, Location-type, SHALL, "Jenis. Type.")
  * insert Finds(partof, reference, Location-partof, SHALL, "Induk. The parent.")
  * insert Finds(organization, reference, Location-organization, SHALL, "Organisasi. The organisation.")
  * insert Finds(status, token, Location-status, SHALL, "Keadaan. Status.")
  * insert Finds(address, string, Location-address, SHOULD, "Alamat. Address.")
  * insert Operates(due-services, https://w3id.org/ilp-fhir/OperationDefinition/due-services, [["Yang jatuh tempo bagi penduduk desa ini, paling mendesak dulu. What is due to the people of this village, the most urgent first."]])
* resource[+]
  * insert Serves(HealthcareService, "Klaster di puskesmas. The clusters of a puskesmas.")
  * insert OfProfile(ilp-cluster-service)
  * insert Records(SHALL, SHOULD)
  * searchInclude[+] = "HealthcareService:organization"
  * searchInclude[+] = "HealthcareService:location"
  * insert Finds(identifier, token, HealthcareService-identifier, SHALL, [["Nomor pengenal, system|nilai. An identifier, system|value."]])
  * insert Finds(name, string, HealthcareService-name, SHALL, "Nama. Name.")
  * insert Finds(organization, reference, HealthcareService-organization, SHALL, "Organisasi. The organisation.")
  * insert Finds(location, reference, HealthcareService-location, SHALL, "Tempat. The place.")
  * insert Finds(service-category, token, HealthcareService-service-category, SHOULD, [["Golongan layanan, misalnya klaster. Category of the service, such as a cluster."]])
  * insert Finds(active, token, HealthcareService-active, SHOULD, "Masih dipakai. In use.")
* resource[+]
  * insert Serves(Practitioner, "Tenaga kesehatan dan kader. Health workers and kader.")
  * insert OfProfile(ilp-kader)
  * insert OfProfile(ilp-practitioner)
  * insert Records(SHALL, SHOULD)
  * searchRevInclude[+] = "PractitionerRole:practitioner"
  * insert Finds(identifier, token, Practitioner-identifier, SHALL, [["Nomor pengenal, system|nilai. An identifier, system|value."]])
  * insert Finds(name, string, Practitioner-name, SHALL, "Nama. Name.")
  * insert Finds(family, string, individual-family, SHOULD, "Nama keluarga. Family name.")
  * insert Finds(given, string, individual-given, SHOULD, "Nama depan. Given name.")
  * insert Finds(gender, token, individual-gender, SHOULD, "Jenis kelamin. Sex.")
  * insert Finds(telecom, token, individual-telecom, SHOULD, "Telepon atau surel. Telephone or e-mail.")
  * insert Finds(active, token, Practitioner-active, SHOULD, "Masih dipakai. In use.")
* resource[+]
  * insert Serves(PractitionerRole, "Siapa bekerja sebagai apa di mana. Who works where as what.")
  * insert OfProfile(ilp-kader-role)
  * insert OfProfile(ilp-staff-role)
  * insert Records(SHALL, SHOULD)
  * searchInclude[+] = "PractitionerRole:practitioner"
  * searchInclude[+] = "PractitionerRole:organization"
  * insert Finds(identifier, token, PractitionerRole-identifier, SHALL, [["Nomor pengenal, system|nilai. An identifier, system|value."]])
  * insert Finds(practitioner, reference, PractitionerRole-practitioner, SHALL, "Petugas. The health worker.")
  * insert Finds(organization, reference, PractitionerRole-organization, SHALL, "Organisasi. The organisation.")
  * insert Finds(role, token, PractitionerRole-role, SHALL, "Peran. The role.")
  * insert Finds(location, reference, PractitionerRole-location, SHALL, "Tempat. The place.")
  * insert Finds(service, reference, PractitionerRole-service, SHOULD, "Layanan klaster. The cluster service.")
  * insert Finds(active, token, PractitionerRole-active, SHOULD, "Masih dipakai. In use.")
  * insert Finds(date, date, PractitionerRole-date, SHALL, "Waktu. Time.")
  * insert Operates(due-services, https://w3id.org/ilp-fhir/OperationDefinition/due-services, "Yang jatuh tempo bagi keluarga binaan kader ini. What is due to the families of this kader.")
  * insert Operates(incentive, https://w3id.org/ilp-fhir/OperationDefinition/incentive, [["Kegiatan seorang kader, dan insentifnya. A kader's activities and incentive."]])
  * insert Operates(home-visits, https://w3id.org/ilp-fhir/OperationDefinition/home-visits, [["Kunjungan rumah seorang kader pada suatu hari. A kader's home visits of a day."]])
* resource[+]
  * insert Serves(CareTeam, "Tim pustu dan tim klaster. Teams of a pustu or cluster.")
  * insert OfProfile(ilp-pustu-team)
  * insert Records(SHALL, SHOULD)
  * searchInclude[+] = "CareTeam:participant"
  * insert Finds(identifier, token, clinical-identifier, SHALL, [["Nomor pengenal, system|nilai. An identifier, system|value."]])
  * insert Finds(patient, reference, clinical-patient, SHALL, "Pasien. The patient.")
  * insert Finds(subject, reference, CareTeam-subject, SHALL, "Pasien atau keluarga. The patient or household.")
  * insert Finds(category, token, CareTeam-category, SHALL, "Golongan. Category.")
  * insert Finds(participant, reference, CareTeam-participant, SHOULD, "Yang terlibat. Who takes part.")
  * insert Finds(status, token, CareTeam-status, SHALL, "Keadaan. Status.")
  * insert Finds(encounter, reference, CareTeam-encounter, SHALL, "Kunjungan. The visit.")
* resource[+]
  * insert Serves(Endpoint, "Alamat pertukaran data. Addresses for exchange.")
  * insert Records(MAY, MAY)
  * insert Finds(identifier, token, Endpoint-identifier, MAY, [["Nomor pengenal, system|nilai. An identifier, system|value."]])
  * insert Finds(name, string, Endpoint-name, MAY, "Nama. Name.")
  * insert Finds(organization, reference, Endpoint-organization, MAY, "Organisasi. The organisation.")
  * insert Finds(status, token, Endpoint-status, MAY, "Keadaan. Status.")
* resource[+]
  * insert Serves(Schedule, "Jadwal buka. Opening times.")
  * insert Records(MAY, MAY)
  * insert Finds(identifier, token, Schedule-identifier, MAY, [["Nomor pengenal, system|nilai. An identifier, system|value."]])
  * insert Finds(actor, reference, Schedule-actor, MAY, "Siapa atau apa yang terlibat. Who or what takes part.")
  * insert Finds(date, date, Schedule-date, MAY, "Waktu. Time.")
  * insert Finds(active, token, Schedule-active, MAY, "Masih dipakai. In use.")
* resource[+]
  * insert Serves(Slot, "Waktu yang dapat dipesan. Times that can be booked.")
  * insert Records(MAY, MAY)
  * insert Finds(identifier, token, Slot-identifier, MAY, [["Nomor pengenal, system|nilai. An identifier, system|value."]])
  * insert Finds(schedule, reference, Slot-schedule, MAY, "Jadwal. The schedule.")
  * insert Finds(start, date, Slot-start, MAY, "Mulai. Start.")
  * insert Finds(status, token, Slot-status, MAY, "Keadaan. Status.")
* resource[+]
  * insert Serves(Device, "Alat. Devices.")
  * insert Records(MAY, MAY)
  * insert Finds(identifier, token, Device-identifier, MAY, [["Nomor pengenal, system|nilai. An identifier, system|value."]])
  * insert Finds(patient, reference, Device-patient, MAY, "Pasien. The patient.")
  * insert Finds(organization, reference, Device-organization, MAY, "Organisasi. The organisation.")
  * insert Finds(type, token, Device-type, MAY, "Jenis. Type.")
  * insert Finds(status, token, Device-status, MAY, "Keadaan. Status.")
