Instance: home-visit-child-6-71-months
InstanceOf: Questionnaire
Usage: #definition
* insert LaunchedForPatient
* insert Form(home-visit-child-6-71-months)
* name = "HomeVisitChild6To71Months"
* title = "Kunjungan rumah: balita dan anak prasekolah 6-71 bulan (Home visit: child of 6 to 71 months)"
* description = "Lembar kunjungan rumah anak 6 sampai 71 bulan. Home-visit sheet for a child of 6 to 71 months."
* insert AfterHomeVisitChecklist
* insert UsedAt(home, "Rumah")
* insert ForStage(under-five, "Balita")
* insert ForStage(preschool, "Anak prasekolah")
* insert UsedForAges(6, 71, mo)
* item[+]
  * insert Asks("1", group, "Data anak", "The child")
  * insert SheetPerson("1.1", "1.2")
  * insert SheetAgeInMonths("1.3")
* item[+]
  * insert Asks("2", group, "Pertumbuhan", "Growth")
  * insert AsksWeight("2.1")
  * insert AsksTrend("2.2", "Berat badan dibanding pengukuran terakhir", "Weight compared with the last time")
  * insert AsksLengthLying("2.3")
  * insert AsksHeightStanding("2.4")
  * insert AsksTrend("2.5", "Panjang atau tinggi badan dibanding pengukuran terakhir", "Length or height compared with the last time")
  * insert AsksHeadCircumference("2.6")
  * insert AsksTrend("2.7", "Lingkar kepala dibanding pengukuran terakhir", "Head circumference compared with the last time")
* item[+]
  * insert Asks("3", group, "Pelayanan", "Services")
  * item[+]
    * insert Asks("3.1", boolean, "Memiliki Buku KIA", "Has the mother-and-child book")
    * insert CodedAs($clinical-term#OC000014 "Memiliki Buku KIA")
    * insert ExtractedAs(survey)
  * item[+]
    * insert Asks("3.2", boolean, "Minum obat cacing dalam 1 tahun terakhir", "Dewormed in the last year")
    * insert AskedIfNumber("1.3", >=, 12)
  * item[+]
    * insert Asks("3.3", boolean, "Menerima vitamin A pada umur 6-11 bulan", "Received vitamin A at 6 to 11 months")
  * item[+]
    * insert Asks("3.4", boolean, "Menerima vitamin A bulan Februari", "Received vitamin A in February")
    * insert AskedIfNumber("1.3", >=, 12)
  * item[+]
    * insert Asks("3.5", boolean, "Menerima vitamin A bulan Agustus", "Received vitamin A in August")
    * insert AskedIfNumber("1.3", >=, 12)
  * item[+]
    * insert AsksOurs("3.6", supplementary-food-received, "Menerima makanan tambahan", "Supplementary food received")
  * item[+]
    * insert AsksOurs("3.7", supplementary-food-eaten, "Makanan tambahan dihabiskan", "Supplementary food eaten")
    * insert AskedIf("3.6", true)
  * item[+]
    * insert Asks("3.8", boolean, [["Makan sedikitnya 5 kelompok pangan (PMBA)"]], "Eats at least 5 food groups")
  * item[+]
    * insert Asks("3.9", string, "Kelompok pangan yang belum dimakan", "Food groups that are missing")
    * insert AskedIf("3.8", false)
* item[+]
  * insert Asks("4", group, "Imunisasi yang sudah diterima", "Immunisations received")
  * insert VaccinesToEighteenMonths(4)
  * item[+]
    * insert AsksOurs("4.22", immunisation-incomplete, "Ada imunisasi yang belum lengkap", "Immunisation incomplete")
* insert ChildDangerSigns(5)
* insert TuberculosisQuestionsChild(6)
* item[+]
  * insert Asks("7", group, "Edukasi", "Education")
  * item[+]
    * insert EducationTicks("7.1")
    * insert OurTopic(complementary-feeding, "MP-ASI dan PMBA")
    * insert MinistryTopic(ED000005, "Edukasi Gizi")
    * insert OurTopic(mother-child-book, "Buku KIA")
    * insert OurTopic(growth-development, "Tumbuh kembang")
    * insert OurTopic(immunisation, "Imunisasi")
    * insert OurTopic(vitamin-a-deworming, "Vitamin A dan obat cacing")
    * insert OurTopic(child-danger-signs, "Tanda bahaya bayi dan anak")
    * insert OurTopic(dental-care, "Kesehatan gigi")
    * insert OurTopic(mother-class, "Kelas ibu")
    * insert MinistryTopic(ED000006, "Edukasi Cuci Tangan")
    * insert MinistryTopic(ED000010, "Edukasi PHBS")
    * insert OurTopic(tuberculosis, "Pencegahan TBC")
  * item[+]
    * insert Asks("7.2", string, "Edukasi lainnya", "Other education")
* insert SheetClosing(8)
