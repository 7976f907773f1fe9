Instance: home-visit-pregnant
InstanceOf: Questionnaire
Usage: #definition
* insert LaunchedForPatient
* insert Form(home-visit-pregnant)
* name = "HomeVisitPregnant"
* title = "Kunjungan rumah: ibu hamil (Home visit: pregnant woman)"
* description = "Lembar kunjungan rumah ibu hamil: pelayanan yang belum diterima, kepatuhan dan tanda bahaya. Home-visit sheet for a pregnant woman: missing services, adherence and danger signs."
* insert AfterHomeVisitChecklist
* insert UsedAt(home, "Rumah")
* insert ForStage(pregnant, "Ibu hamil")
* item[+]
  * insert Asks("1", group, "Data ibu", "The mother")
  * insert SheetPerson("1.1", "1.2")
  * insert SheetAgeInYears("1.3")
  * item[+]
    * insert Asks("1.4", integer, "Kehamilan ke berapa", "Number of this pregnancy")
    * insert CodedAs([[$loinc#11996-6 "[#] Pregnancies"]])
    * insert ExtractedAs(survey)
    * insert Between(1, 25)
  * item[+]
    * insert Asks("1.5", quantity, [["Jarak dengan kehamilan sebelumnya (bulan)"]], [["Time since the pregnancy before (months)"]])
    * insert CodedAs($clinical-term#OC000001 "Jarak kehamilan")
    * insert ExtractedAs(survey)
    * insert Measured(mo, 480)
    * insert AskedIfNumber("1.4", >, 1)
* item[+]
  * insert Asks("2", group, "Pelayanan", "Services")
  * insert AsksService(2.1, "Pemeriksaan kehamilan K1", "Antenatal visit K1")
  * insert AsksService(2.2, "Pemeriksaan kehamilan K2", "Antenatal visit K2")
  * insert AsksService(2.3, "Pemeriksaan kehamilan K3", "Antenatal visit K3")
  * insert AsksService(2.4, "Pemeriksaan kehamilan K4", "Antenatal visit K4")
  * insert AsksService(2.5, "Pemeriksaan kehamilan K5", "Antenatal visit K5")
  * insert AsksService(2.6, "Pemeriksaan kehamilan K6", "Antenatal visit K6")
  * item[+]
    * insert Asks("2.7", boolean, "Mengikuti kelas ibu hamil", "Goes to the class for pregnant women")
  * item[+]
    * insert Asks("2.8", boolean, "Sudah skrining kesehatan jiwa", "Mental health screened")
  * item[+]
    * insert Asks("2.9", quantity, [["Suhu tubuh (°C)"]], [["Body temperature (°C)"]])
    * insert CodedAs($loinc#8310-5 "Body temperature")
    * insert ExtractedAs(vital-signs)
    * insert Measured(Cel, 50)
  * item[+]
    * insert Asks("2.10", display, [["Suhu 37,5 °C atau lebih: ibu demam, beri tahu petugas pustu."]], [["37.5 °C or more: the mother has a fever, tell the pustu."]])
    * insert AskedIfQuantity("2.9", >=, 37.5, Cel)
  * item[+]
    * insert Asks("2.11", boolean, "Makan sesuai Isi Piringku", [["Eats by the balanced plate (Isi Piringku)"]])
  * insert AsksArmCircumference("2.12")
  // Under 23.5 by KMK 2015/2023 and the sheet, under 23 by SATUSEHAT: asked from the wider limit, and when nothing was measured.
  * item[+]
    * insert AsksOurs("2.13", supplementary-food-received, [["Menerima makanan tambahan"]], [["Supplementary food received"]])
    * enableBehavior = #any
    * insert AskedIfQuantity("2.12", <, 23.5, cm)
    * insert AskedIfUnanswered("2.12")
  * item[+]
    * insert AsksOurs("2.14", supplementary-food-eaten, [["Makanan tambahan dihabiskan"]], [["Supplementary food eaten"]])
    * insert AskedIf("2.13", true)
  * item[+]
    * insert Asks("2.15", boolean, "Memiliki Buku KIA", "Has the mother-and-child book")
    * insert CodedAs($clinical-term#OC000014 "Memiliki Buku KIA")
    * insert ExtractedAs(survey)
  * item[+]
    * insert AsksOurs("2.16", iron-tablets-present, "Tablet tambah darah tersedia", "Iron tablets present")
  * item[+]
    * insert AsksOurs("2.17", iron-tablet-taken-24h, "Minum tablet tambah darah dalam 24 jam", "Iron tablet taken in 24 hours")
    * insert AskedIf("2.16", true)
* insert PregnantDangerSigns(3)
* insert TuberculosisQuestions(4)
* item[+]
  * insert Asks("5", group, "Edukasi", "Education")
  * item[+]
    * insert EducationTicks("5.1")
    * insert OurTopic(antenatal-visits, "Pemeriksaan kehamilan 6 kali")
    * insert OurTopic(mother-child-book, "Buku KIA")
    * insert OurTopic(mother-class, "Kelas ibu")
    * insert OurTopic(iron-tablets, "Tablet tambah darah")
    * insert MinistryTopic(ED000005, "Edukasi Gizi")
    * insert MinistryTopic(ED000008, [["Edukasi Tanda Bahaya Kehamilan, Bersalin dan Nifas"]])
    * insert OurTopic(birth-preparation, "Persiapan persalinan")
    * insert MinistryTopic(ED000009, "Edukasi IMD dan ASI Eksklusif")
    * insert MinistryTopic(ED000011, "Edukasi KB pasca salin")
    * insert MinistryTopic(ED000010, "Edukasi PHBS")
    * insert OurTopic(tuberculosis, "Pencegahan TBC")
  * item[+]
    * insert Asks("5.2", string, "Edukasi lainnya", "Other education")
* insert SheetClosing(6)
