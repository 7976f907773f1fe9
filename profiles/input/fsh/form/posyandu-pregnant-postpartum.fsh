Instance: posyandu-pregnant-postpartum
InstanceOf: Questionnaire
Usage: #definition
* insert LaunchedForPatient
* insert Form(posyandu-pregnant-postpartum)
* name = "PosyanduPregnantPostpartum"
* title = "Posyandu: ibu hamil, nifas dan menyusui (Posyandu: pregnant, postpartum and breastfeeding women)"
* description = "Catatan lima langkah posyandu untuk ibu hamil, nifas dan menyusui. The five posyandu steps for pregnant, postpartum and breastfeeding women."
* insert AfterPosyanduGuide
* insert UsedAt(posyandu, "Posyandu")
* insert ForStage(pregnant, "Ibu hamil")
* insert ForStage(postpartum, "Ibu nifas")
* insert ForStage(breastfeeding, "Ibu menyusui")
* item[+]
  * insert PosyanduRegistration
  * item[+]
    * insert Asks("1.4", choice, "Sasaran", "Group")
    * required = true
    * insert Answer(IlpLifeCycleStageCS#pregnant "Ibu hamil")
    * insert Answer(IlpLifeCycleStageCS#postpartum "Ibu nifas")
    * insert Answer(IlpLifeCycleStageCS#breastfeeding "Ibu menyusui")
  * item[+]
    * insert Asks("1.5", quantity, [["Umur kehamilan (minggu)"]], [["Gestational age (weeks)"]])
    * insert CodedAs($loinc#18185-9 "Gestational age")
    * insert ExtractedAs(survey)
    * insert Measured(wk, 50)
    * insert AskedIfCoded("1.4", IlpLifeCycleStageCS#pregnant)
  * item[+]
    * insert Asks("1.6", date, "Tanggal persalinan", "Date of birth of the baby")
    * enableBehavior = #any
    * insert AskedIfCoded("1.4", IlpLifeCycleStageCS#postpartum)
    * insert AskedIfCoded("1.4", IlpLifeCycleStageCS#breastfeeding)
* item[+]
  * insert PosyanduMeasuring
  * insert AsksWeight("2.1")
  * insert AsksHeight("2.2")
  * insert AsksArmCircumference("2.3")
  * insert AsksBloodPressure("2.4", "2.5")
* item[+]
  * insert PosyanduRecording
  * item[+]
    * insert Asks("3.1", boolean, "Berat badan sesuai kurva Buku KIA", "Weight follows the curve of the mother-and-child book")
    * insert AskedIfCoded("1.4", IlpLifeCycleStageCS#pregnant)
  // Under 23.5 by KMK 2015/2023 and the sheets, under 23 by SATUSEHAT: shown from the wider limit.
  * item[+]
    * insert Asks("3.2", display, [["Lingkar lengan di bawah 23,5 cm: kemungkinan kurang energi kronik, beri tahu petugas pustu."]], [["Arm below 23.5 cm: perhaps chronic energy deficiency, tell the pustu."]])
    * insert AskedIfQuantity("2.3", <, 23.5, cm)
  * item[+]
    * insert AsksOurs("3.3", iron-tablets-present, "Tablet tambah darah tersedia", "Iron tablets present")
  * item[+]
    * insert AsksOurs("3.4", iron-tablet-taken-24h, "Minum tablet tambah darah dalam 24 jam", "Iron tablet taken in 24 hours")
    * insert AskedIf("3.3", true)
  * insert PregnantDangerSigns(3.5)
  * item[=]
    * insert AskedIfCoded("1.4", IlpLifeCycleStageCS#pregnant)
  * insert PostpartumDangerSigns(3.6)
  * item[=]
    * insert AskedIfCoded("1.4", IlpLifeCycleStageCS#postpartum)
  * insert TuberculosisQuestions(3.7)
  * insert AsksProblem("3.8", "3.9")
* item[+]
  * insert PosyanduService
  * item[+]
    * insert Asks("4.1", integer, "Jumlah tablet tambah darah yang diberikan", "Iron tablets given")
    * insert Between(0, 200)
  * item[+]
    * insert AsksOurs("4.2", supplementary-food-received, "Menerima makanan tambahan", "Supplementary food received")
  * item[+]
    * insert AsksOurs("4.3", supplementary-food-eaten, "Makanan tambahan dihabiskan", "Supplementary food eaten")
    * insert AskedIf("4.2", true)
  * item[+]
    * insert Asks("4.4", boolean, "Mengikuti kelas ibu hamil", "Attended the class for pregnant women")
    * insert AskedIfCoded("1.4", IlpLifeCycleStageCS#pregnant)
  * item[+]
    * insert Asks("4.5", boolean, "Kapsul vitamin A nifas diberikan", "Vitamin A after birth given")
    * insert AskedIfCoded("1.4", IlpLifeCycleStageCS#postpartum)
  * item[+]
    * insert Asks("4.6", choice, "Cara KB", "Family planning")
    * enableBehavior = #any
    * insert AskedIfCoded("1.4", IlpLifeCycleStageCS#postpartum)
    * insert AskedIfCoded("1.4", IlpLifeCycleStageCS#breastfeeding)
    * insert AnswersFrom(IlpFamilyPlanningMethodVS)
  * insert AsksReferral("4.7", "4.8")
* item[+]
  * insert PosyanduEducation
  * item[+]
    * insert EducationTicks("5.1")
    * insert OurTopic(antenatal-visits, "Pemeriksaan kehamilan 6 kali")
    * insert OurTopic(iron-tablets, "Tablet tambah darah")
    * insert MinistryTopic(ED000005, "Edukasi Gizi")
    * insert MinistryTopic(ED000008, [["Edukasi Tanda Bahaya Kehamilan, Bersalin dan Nifas"]])
    * insert OurTopic(mother-child-book, "Buku KIA")
    * insert OurTopic(mother-class, "Kelas ibu")
    * insert OurTopic(birth-preparation, "Persiapan persalinan")
    * insert OurTopic(postpartum-visits, "Pelayanan nifas 4 kali")
    * insert MinistryTopic(ED000009, "Edukasi IMD dan ASI Eksklusif")
    * insert OurTopic(complementary-feeding, "MP-ASI dan PMBA")
    * insert MinistryTopic(ED000011, "Edukasi KB pasca salin")
    * insert MinistryTopic(ED000010, "Edukasi PHBS")
    * insert OurTopic(tuberculosis, "Pencegahan TBC")
  * item[+]
    * insert Asks("5.2", string, "Edukasi lainnya", "Other education")
* insert SheetClosing(6)
