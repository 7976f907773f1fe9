// What a server offers: visits. Parameters are those that are indexed.
RuleSet: ServerVisits
* resource[+]
  * insert Serves(Encounter, "Kunjungan di dalam dan di luar gedung. Visits inside and outside the building.")
  * insert OfProfile(ilp-antenatal-visit)
  * insert OfProfile(ilp-delivery-visit)
  * insert OfProfile(ilp-geriatric-visit)
  * insert OfProfile(ilp-home-visit)
  * insert OfProfile(ilp-newborn-visit)
  * insert OfProfile(ilp-postpartum-visit)
  * insert OfProfile(ilp-premarital-visit)
  * insert OfProfile(ilp-school-visit)
  * insert OfProfile(ilp-sick-child-visit)
  * insert OfProfile(ilp-visit)
  * insert Records(SHALL, SHOULD)
  * searchInclude[+] = "Encounter:patient"
  * searchInclude[+] = "Encounter:episode-of-care"
  * searchInclude[+] = "Encounter:service-provider"
  * searchInclude[+] = "Encounter:location"
  * searchInclude[+] = "Encounter:practitioner"
  * searchRevInclude[+] = "Observation:encounter"
  * searchRevInclude[+] = "Condition:encounter"
  * searchRevInclude[+] = "Procedure:encounter"
  * searchRevInclude[+] = "MedicationRequest:encounter"
  * searchRevInclude[+] = "ServiceRequest:encounter"
  * searchRevInclude[+] = "QuestionnaireResponse:encounter"
  * searchRevInclude[+] = "Flag:encounter"
  * insert Finds(identifier, token, clinical-identifier, SHALL, [["Nomor kunjungan, atau tanda K1, KF1, KN1 dan seterusnya, system|nilai. Visit number, or the tag K1, KF1, KN1 and so on, system|value."]])
  * insert Finds(patient, reference, clinical-patient, SHALL, "Pasien. The patient.")
  * insert Finds(subject, reference, Encounter-subject, SHALL, "Pasien atau keluarga. The patient or household.")
  * insert Finds(date, date, clinical-date, SHALL, "Waktu kunjungan. Time of the visit.")
  * insert Finds(status, token, Encounter-status, SHALL, "Keadaan. Status.")
  * insert Finds(class, token, Encounter-class, SHOULD, [["Kelas kunjungan, misalnya AMB atau HH. Class of the visit, such as AMB or HH."]])
  * insert Finds(type, token, clinical-type, SHALL, "Jenis. Type.")
  * insert Finds(service-provider, reference, Encounter-service-provider, SHALL, "Fasilitas yang melayani. The facility that served.")
  * insert Finds(location, reference, Encounter-location, SHALL, "Tempat. The place.")
  * insert Finds(participant, reference, Encounter-participant, SHOULD, "Yang terlibat. Who takes part.")
  * insert Finds(practitioner, reference, Encounter-practitioner, SHALL, "Petugas. The health worker.")
  * insert Finds(episode-of-care, reference, Encounter-episode-of-care, SHALL, [["Episode, misalnya kehamilan. The episode, such as a pregnancy."]])
  * insert Finds(diagnosis, reference, Encounter-diagnosis, SHOULD, "Diagnosis kunjungan. Diagnosis of the visit.")
  * insert Finds(part-of, reference, Encounter-part-of, SHOULD, "Bagian dari. Part of.")
  * insert Finds(based-on, reference, Encounter-based-on, SHALL, "Permintaan yang mendasari. The request behind it.")
  * insert FindsOwn(cluster, token, encounter-by-cluster, SHALL, "Klaster yang melayani. The cluster unit that served.")
  * insert FindsOwn(setting, token, encounter-by-setting, SHALL, [["Tempat pelayanan: posyandu, home, school dan lainnya. The care setting: posyandu, home, school and others."]])
  * insert FindsOwn(stage, token, encounter-by-stage, SHALL, "Tahap siklus hidup pada kunjungan. The life-cycle stage at the visit.")
  * insert Operates(everything, http://hl7.org/fhir/OperationDefinition/Encounter-everything, "Semua dari satu kunjungan. All of one visit.")
* resource[+]
  * insert Serves(EpisodeOfCare, [["Kehamilan, nifas, neonatus, TBC. Pregnancy, postpartum, newborn, TB."]])
  * insert OfProfile(ilp-newborn-episode)
  * insert OfProfile(ilp-postpartum-episode)
  * insert OfProfile(ilp-pregnancy-episode)
  * insert OfProfile(ilp-tb-episode)
  * insert Records(SHALL, SHOULD)
  * searchInclude[+] = "EpisodeOfCare:patient"
  * searchRevInclude[+] = "Encounter:episode-of-care"
  * insert Finds(identifier, token, clinical-identifier, SHALL, [["Nomor pengenal, system|nilai. An identifier, system|value."]])
  * insert Finds(patient, reference, clinical-patient, SHALL, "Pasien. The patient.")
  * insert Finds(type, token, clinical-type, SHALL, [["ANC, PNC, Neonate, TB-SO dan lainnya. ANC, PNC, Neonate, TB-SO and others."]])
  * insert Finds(status, token, EpisodeOfCare-status, SHALL, "Keadaan. Status.")
  * insert Finds(date, date, clinical-date, SHALL, "Waktu. Time.")
  * insert Finds(organization, reference, EpisodeOfCare-organization, SHALL, "Organisasi. The organisation.")
  * insert Finds(care-manager, reference, EpisodeOfCare-care-manager, SHOULD, "Penanggung jawab. Who is in charge.")
  * insert Finds(condition, reference, EpisodeOfCare-condition, SHOULD, "Diagnosis. Diagnosis.")
* resource[+]
  * insert Serves(Appointment, "Janji dan jadwal kunjungan rumah. Appointments and the schedule of home visits.")
  * insert OfProfile(ilp-appointment)
  * insert OfProfile(ilp-home-visit-schedule)
  * insert Records(SHALL, SHOULD)
  * searchInclude[+] = "Appointment:patient"
  * insert Finds(identifier, token, Appointment-identifier, SHALL, [["Nomor pengenal, system|nilai. An identifier, system|value."]])
  * insert Finds(patient, reference, Appointment-patient, SHALL, "Pasien. The patient.")
  * insert Finds(actor, reference, Appointment-actor, SHOULD, "Siapa atau apa yang terlibat. Who or what takes part.")
  * insert Finds(date, date, Appointment-date, SHALL, "Waktu janji. Time of the appointment.")
  * insert Finds(status, token, Appointment-status, SHALL, "Keadaan. Status.")
  * insert Finds(location, reference, Appointment-location, SHALL, "Tempat. The place.")
  * insert Finds(practitioner, reference, Appointment-practitioner, SHALL, "Petugas. The health worker.")
  * insert Finds(service-category, token, Appointment-service-category, SHOULD, [["Golongan layanan, misalnya klaster. Category of the service, such as a cluster."]])
* resource[+]
  * insert Serves(AppointmentResponse, "Jawaban atas janji. Answers to appointments.")
  * insert Records(MAY, MAY)
  * insert Finds(identifier, token, AppointmentResponse-identifier, MAY, [["Nomor pengenal, system|nilai. An identifier, system|value."]])
  * insert Finds(appointment, reference, AppointmentResponse-appointment, MAY, "Janji yang dijawab. The appointment that is answered.")
  * insert Finds(actor, reference, AppointmentResponse-actor, MAY, "Siapa atau apa yang terlibat. Who or what takes part.")
  * insert Finds(part-status, token, AppointmentResponse-part-status, MAY, "Jawaban. The answer.")
