Instance: posyandu-child
InstanceOf: Questionnaire
Usage: #definition
* insert LaunchedForPatient
* insert Form(posyandu-child)
* name = "PosyanduChild"
* title = "Posyandu: bayi, balita dan anak prasekolah (Posyandu: child under 6)"
* description = "Catatan lima langkah posyandu untuk bayi, balita dan anak prasekolah. Kader mengukur dan melapor; status gizi ditetapkan tenaga kesehatan. The five posyandu steps for children under 6. Kader measure and report; nutrition status is for health workers."
* insert AfterPosyanduGuide
* insert UsedAt(posyandu, "Posyandu")
* insert ForStage(infant, "Bayi")
* insert ForStage(under-five, "Balita")
* insert ForStage(preschool, "Anak prasekolah")
* insert UsedForAges(0, 71, mo)
* item[+]
  * insert PosyanduRegistration
  * insert SheetAgeInMonths("1.4")
  * item[+]
    * insert Asks("1.5", boolean, "Memiliki Buku KIA", "Has the mother-and-child book")
    * insert CodedAs($clinical-term#OC000014 "Memiliki Buku KIA")
    * insert ExtractedAs(survey)
* item[+]
  * insert PosyanduMeasuring
  * insert AsksWeight("2.1")
  * insert AsksLengthLying("2.2")
  * insert AsksHeightStanding("2.3")
  * insert AsksHeadCircumference("2.4")
  * insert AsksArmCircumference("2.5")
* item[+]
  * insert PosyanduRecording
  * item[+]
    * insert AsksOurs("3.1", weight-not-gained, [["Berat badan tidak naik (T)"]], [["Weight not gained (T)"]])
  * item[+]
    * insert Asks("3.2", integer, "Berapa kali tidak naik berturut-turut", "How many times running")
    * insert Between(1, 60)
    * insert AskedIf("3.1", true)
  * item[+]
    * insert AsksOurs("3.3", below-red-line, "Di bawah garis merah", "Below the red line")
  * item[+]
    * insert AsksOurs("3.4", above-orange-line, "Di atas garis oranye", "Above the orange line")
  * item[+]
    * insert AsksOurs("3.5", development-incomplete, "Checklist perkembangan tidak lengkap", "Development checklist incomplete")
  * item[+]
    * insert Asks("3.6", display, [["Laporkan ke tenaga kesehatan hari ini; bila 2 kali tidak naik, kunjungi rumahnya."]], [["Report to the health worker today; after 2 times without gain, visit the home."]])
    * enableBehavior = #any
    * insert AskedIf("3.1", true)
    * insert AskedIf("3.3", true)
    * insert AskedIf("3.4", true)
    * insert AskedIf("3.5", true)
  * item[+]
    * insert Asks("3.7", boolean, "ASI eksklusif", "Exclusively breastfed")
    * insert CodedAs($sct#1145307003 "Exclusively breastfed")
    * insert ExtractedAs(survey)
    * insert AskedIfNumber("1.4", <=, 6)
  * item[+]
    * insert Asks("3.8", boolean, "Mendapat makanan pendamping ASI", "Gets complementary food")
    * insert CodedAs([[$clinical-term#OC000009 "Mendapatkan Makanan Pendamping ASI (MPASI)"]])
    * insert ExtractedAs(survey)
    * enableBehavior = #all
    * insert AskedIfNumber("1.4", >=, 6)
    * insert AskedIfNumber("1.4", <, 24)
  * insert InfantDangerSigns(3.9)
  * item[=]
    * insert AskedIfNumber("1.4", <, 6)
  * insert ChildDangerSigns(3.10)
  * item[=]
    * insert AskedIfNumber("1.4", >=, 6)
  * insert TuberculosisQuestionsChild(3.11)
  * insert AsksProblem("3.12", "3.13")
* item[+]
  * insert PosyanduService
  * item[+]
    * insert Asks("4.1", string, "Imunisasi yang diberikan hari ini", "Immunisations given today")
    * repeats = true
  * item[+]
    * insert Asks("4.2", boolean, "Kapsul vitamin A diberikan", "Vitamin A given")
    * insert AskedIfNumber("1.4", >=, 6)
  * item[+]
    * insert Asks("4.3", boolean, "Obat cacing diberikan", "Deworming medicine given")
    * insert AskedIfNumber("1.4", >=, 12)
  * item[+]
    * insert AsksOurs("4.4", supplementary-food-received, "Menerima makanan tambahan", "Supplementary food received")
  * item[+]
    * insert AsksOurs("4.5", supplementary-food-eaten, "Makanan tambahan dihabiskan", "Supplementary food eaten")
    * insert AskedIf("4.4", true)
  * insert AsksReferral("4.6", "4.7")
* item[+]
  * insert PosyanduEducation
  * item[+]
    * insert EducationTicks("5.1")
    * insert MinistryTopic(ED000009, "Edukasi IMD dan ASI Eksklusif")
    * insert OurTopic(complementary-feeding, "MP-ASI dan PMBA")
    * insert MinistryTopic(ED000005, "Edukasi Gizi")
    * insert OurTopic(mother-child-book, "Buku KIA")
    * insert OurTopic(growth-development, "Tumbuh kembang")
    * insert OurTopic(immunisation, "Imunisasi")
    * insert OurTopic(vitamin-a-deworming, "Vitamin A dan obat cacing")
    * insert OurTopic(child-danger-signs, "Tanda bahaya bayi dan anak")
    * insert OurTopic(newborn-care, "Perawatan bayi baru lahir")
    * insert OurTopic(dental-care, "Kesehatan gigi")
    * insert OurTopic(mother-class, "Kelas ibu")
    * insert MinistryTopic(ED000006, "Edukasi Cuci Tangan")
    * insert MinistryTopic(ED000010, "Edukasi PHBS")
    * insert OurTopic(tuberculosis, "Pencegahan TBC")
  * item[+]
    * insert Asks("5.2", string, "Edukasi lainnya", "Other education")
* insert SheetClosing(6)
