Instance: home-visit-infant-0-6-months
InstanceOf: Questionnaire
Usage: #definition
* insert LaunchedForPatient
* insert Form(home-visit-infant-0-6-months)
* name = "HomeVisitInfant0To6Months"
* title = "Kunjungan rumah: bayi 0-6 bulan (Home visit: infant of 0 to 6 months)"
* description = "Lembar kunjungan rumah bayi 0 sampai 6 bulan. Home-visit sheet for an infant of 0 to 6 months."
* insert AfterHomeVisitChecklist
* insert UsedAt(home, "Rumah")
* insert ForStage(infant, "Bayi")
* insert UsedForAges(0, 6, mo)
* item[+]
  * insert Asks("1", group, "Data bayi", "The infant")
  * insert SheetPerson("1.1", "1.2")
  * insert SheetAgeInMonths("1.3")
* item[+]
  * insert Asks("2", group, "Pertumbuhan", "Growth")
  * insert AsksWeight("2.1")
  * insert AsksTrend("2.2", "Berat badan dibanding pengukuran terakhir", "Weight compared with the last time")
  * insert AsksLengthLying("2.3")
  * insert AsksTrend("2.4", "Panjang badan dibanding pengukuran terakhir", "Length compared with the last time")
  * insert AsksHeadCircumference("2.5")
  * insert AsksTrend("2.6", "Lingkar kepala dibanding pengukuran terakhir", "Head circumference compared with the last time")
* item[+]
  * insert Asks("3", group, "Pelayanan", "Services")
  * insert AsksService(3.1, "Pelayanan bayi baru lahir KN0", "Newborn visit KN0")
  * insert AsksService(3.2, "Pelayanan bayi baru lahir KN1", "Newborn visit KN1")
  * insert AsksService(3.3, "Pelayanan bayi baru lahir KN2", "Newborn visit KN2")
  * insert AsksService(3.4, "Pelayanan bayi baru lahir KN3", "Newborn visit KN3")
  * item[+]
    * insert Asks("3.5", boolean, "Memiliki Buku KIA", "Has the mother-and-child book")
    * insert CodedAs($clinical-term#OC000014 "Memiliki Buku KIA")
    * insert ExtractedAs(survey)
  * item[+]
    * insert Asks("3.6", boolean, "ASI eksklusif", "Exclusively breastfed")
    * insert CodedAs($sct#1145307003 "Exclusively breastfed")
    * insert ExtractedAs(survey)
* item[+]
  * insert Asks("4", group, "Imunisasi yang sudah diterima", "Immunisations received")
  * insert VaccinesToFourMonths(4)
* insert InfantDangerSigns(5)
* insert TuberculosisQuestionsChild(6)
* item[+]
  * insert Asks("7", group, "Edukasi", "Education")
  * item[+]
    * insert EducationTicks("7.1")
    * insert MinistryTopic(ED000009, "Edukasi IMD dan ASI Eksklusif")
    * insert OurTopic(mother-child-book, "Buku KIA")
    * insert OurTopic(newborn-care, "Perawatan bayi baru lahir")
    * insert OurTopic(child-danger-signs, "Tanda bahaya bayi dan anak")
    * insert OurTopic(immunisation, "Imunisasi")
    * insert OurTopic(growth-development, "Tumbuh kembang")
    * insert OurTopic(mother-class, "Kelas ibu")
    * insert MinistryTopic(ED000010, "Edukasi PHBS")
    * insert OurTopic(tuberculosis, "Pencegahan TBC")
  * item[+]
    * insert Asks("7.2", string, "Edukasi lainnya", "Other education")
* insert SheetClosing(8)
