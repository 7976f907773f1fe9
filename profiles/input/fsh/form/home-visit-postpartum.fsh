Instance: home-visit-postpartum
InstanceOf: Questionnaire
Usage: #definition
* insert LaunchedForPatient
* insert Form(home-visit-postpartum)
* name = "HomeVisitPostpartum"
* title = "Kunjungan rumah: ibu bersalin dan nifas (Home visit: after birth)"
* description = "Lembar kunjungan rumah ibu bersalin dan nifas. Home-visit sheet for a woman who has just given birth."
* insert AfterHomeVisitChecklist
* insert UsedAt(home, "Rumah")
* insert ForStage(delivering, "Ibu bersalin")
* insert ForStage(postpartum, "Ibu nifas")
* item[+]
  * insert Asks("1", group, "Data ibu dan persalinan", "The mother and the birth")
  * insert SheetPerson("1.1", "1.2")
  * item[+]
    * insert Asks("1.3", dateTime, "Tanggal dan jam persalinan", "Date and time of birth")
    * insert CodedAs($loinc#93857-1 "Date and time of obstetric delivery")
    * insert ExtractedAs(survey)
  * item[+]
    * insert Asks("1.4", quantity, [["Umur kehamilan saat bersalin (minggu)"]], [["Gestational age at birth (weeks)"]])
    * insert CodedAs($loinc#18185-9 "Gestational age")
    * insert ExtractedAs(survey)
    * insert Measured(wk, 50)
  * item[+]
    * insert Asks("1.5", choice, "Penolong persalinan", "Who helped at the birth")
    * insert CodedAs($clinical-term#OC000013 "Penolong Persalinan")
    * insert ExtractedAs(survey)
    * insert Answer(IlpStaffRoleCS#doctor "Dokter")
    * insert Answer(IlpStaffRoleCS#midwife "Bidan")
    * insert Answer(IlpStaffRoleCS#nurse "Perawat")
    * insert Answer($clinical-term#OV000012 "Dukun")
    * insert Answer(IlpFormAnswerCS#family-member "Keluarga")
    * insert Answer(IlpFormAnswerCS#other "Lainnya")
  * item[+]
    * insert Asks("1.6", choice, "Tempat persalinan", "Place of birth")
    * insert CodedAs($loinc#72150-6 "Delivery location")
    * insert ExtractedAs(survey)
    * insert Answer($organization-type#104 "Rumah Sakit")
    * insert Answer($organization-type#102 "Pusat Kesehatan Masyarakat")
    * insert Answer($organization-type#103 "Klinik")
    * insert Answer($organization-type#OT000008 "Rumah Bersalin")
    * insert Answer($organization-type#101 "Tempat Praktik Mandiri Tenaga Kesehatan")
    * insert Answer($organization-type#OT000013 "Bidan Praktik Mandiri")
    * insert Answer($organization-type#OT000001 "Polindes")
    * insert Answer($organization-type#OT000002 "Pustu")
    * insert Answer($organization-type#OT000005 "Rumah Dukun")
    * insert Answer(http://terminology.kemkes.go.id/CodeSystem/location-type#LT000006 "Rumah Ibu")
    * insert Answer(IlpFormAnswerCS#other "Lainnya")
  * item[+]
    * insert Asks("1.7", choice, "Keadaan ibu", "State of the mother")
    * insert CodedAs($sct#249197004 "Postpartum condition of mother")
    * insert ExtractedAs(survey)
    * insert AnswerShownAs($sct#102514002 "Well female adult", "Sehat")
    * insert Answer(IlpFormAnswerCS#mother-ill "Sakit")
    * insert Answer(IlpFormAnswerCS#mother-died "Meninggal")
* item[+]
  * insert Asks("2", group, "Pelayanan", "Services")
  * insert AsksService(2.1, "Pelayanan nifas KF1", "Postpartum visit KF1")
  * insert AsksService(2.2, "Pelayanan nifas KF2", "Postpartum visit KF2")
  * insert AsksService(2.3, "Pelayanan nifas KF3", "Postpartum visit KF3")
  * insert AsksService(2.4, "Pelayanan nifas KF4", "Postpartum visit KF4")
  * item[+]
    * insert Asks("2.5", boolean, "Menerima kapsul vitamin A", "Received vitamin A")
  * item[+]
    * insert Asks("2.6", boolean, "Menyusui bayinya", "Breastfeeds the baby")
  // A procedure in SATUSEHAT's payloads, hence not extracted as an observation.
  * item[+]
    * insert Asks("2.7", boolean, [["Inisiasi menyusu dini (IMD) dilakukan"]], "Breastfeeding was begun within the first hour")
  * item[+]
    * insert Asks("2.8", choice, "KB pasca salin", "Family planning after birth")
    * insert AnswersFrom(IlpFamilyPlanningMethodVS)
  * item[+]
    * insert Asks("2.9", boolean, "Sudah skrining kesehatan jiwa", "Mental health screened")
* insert PostpartumDangerSigns(3)
* insert TuberculosisQuestions(4)
* item[+]
  * insert Asks("5", group, "Edukasi", "Education")
  * item[+]
    * insert EducationTicks("5.1")
    * insert OurTopic(postpartum-visits, "Pelayanan nifas 4 kali")
    * insert OurTopic(mother-child-book, "Buku KIA")
    * insert MinistryTopic(ED000008, [["Edukasi Tanda Bahaya Kehamilan, Bersalin dan Nifas"]])
    * insert MinistryTopic(ED000009, "Edukasi IMD dan ASI Eksklusif")
    * insert MinistryTopic(ED000005, "Edukasi Gizi")
    * insert OurTopic(iron-tablets, "Tablet tambah darah")
    * insert OurTopic(newborn-care, "Perawatan bayi baru lahir")
    * insert OurTopic(child-danger-signs, "Tanda bahaya bayi dan anak")
    * insert MinistryTopic(ED000011, "Edukasi KB pasca salin")
    * insert OurTopic(mental-health, "Kesehatan jiwa")
    * insert MinistryTopic(ED000010, "Edukasi PHBS")
    * insert OurTopic(tuberculosis, "Pencegahan TBC")
  * item[+]
    * insert Asks("5.2", string, "Edukasi lainnya", "Other education")
* insert SheetClosing(6)
