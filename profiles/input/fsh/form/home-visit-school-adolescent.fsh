Instance: home-visit-school-adolescent
InstanceOf: Questionnaire
Usage: #definition
* insert LaunchedForPatient
* insert Form(home-visit-school-adolescent)
* name = "HomeVisitSchoolAdolescent"
* title = "Kunjungan rumah: usia sekolah dan remaja (Home visit: school age and adolescent)"
* description = "Lembar kunjungan rumah anak usia sekolah dan remaja, 6 sampai kurang dari 18 tahun. Home-visit sheet for school age and adolescents, 6 to under 18 years."
* insert AfterHomeVisitChecklist
* insert UsedAt(home, "Rumah")
* insert ForStage(school-age, "Anak usia sekolah")
* insert ForStage(adolescent, "Remaja")
* insert UsedForAges(6, 17, a)
* item[+]
  * insert Asks("1", group, "Data anak", "The child")
  * insert SheetPerson("1.1", "1.2")
  * insert SheetAgeInYears("1.3")
  * insert SheetSex("1.4")
* item[+]
  * insert Asks("2", group, "Pemeriksaan", "Checks")
  * insert AsksWeight("2.1")
  * insert AsksHeight("2.2")
  * insert AsksSmoking("2.3")
  * item[+]
    * insert AsksOurs("2.4", iron-tablets-present, "Tablet tambah darah tersedia", "Iron tablets present")
    * insert AskedIfCoded("1.4", http://hl7.org/fhir/administrative-gender#female)
  * item[+]
    * insert AsksOurs("2.5", iron-tablet-taken-week, "Minum tablet tambah darah dalam 1 minggu", "Iron tablet taken in 1 week")
    * insert AskedIf("2.4", true)
  * item[+]
    * insert Asks("2.6", boolean, "Tekanan darah diperiksa dalam 1 tahun terakhir", "Blood pressure checked in the last year")
    * insert AskedIfNumber("1.3", >=, 15)
  * item[+]
    * insert Asks("2.7", boolean, "Gula darah diperiksa dalam 1 tahun terakhir", "Blood glucose checked in the last year")
    * insert AskedIfNumber("1.3", >=, 15)
  * item[+]
    * insert Asks("2.8", boolean, [["Hemoglobin (Hb) diperiksa dalam 1 tahun terakhir"]], "Haemoglobin checked in the last year")
  * item[+]
    * insert Asks("2.9", boolean, "Skrining kesehatan jiwa dalam 1 tahun terakhir", "Mental health screened in the last year")
* insert TuberculosisQuestions(3)
* item[+]
  * insert Asks("4", group, "Edukasi", "Education")
  * item[+]
    * insert EducationTicks("4.1")
    * insert MinistryTopic(ED000005, "Edukasi Gizi")
    * insert OurTopic(physical-activity, "Aktivitas fisik")
    * insert MinistryTopic(ED000013, "Edukasi Pencegahan Anemia")
    * insert OurTopic(iron-tablets, "Tablet tambah darah")
    * insert AnswerShownAs($sct#225324006 "Smoking effects education", "Bahaya rokok")
    * insert OurTopic(drugs, "Bahaya NAPZA")
    * insert OurTopic(reproductive-health, "Kesehatan reproduksi")
    * insert OurTopic(mental-health, "Kesehatan jiwa")
    * insert OurTopic(dental-care, "Kesehatan gigi")
    * insert OurTopic(immunisation, "Imunisasi")
    * insert MinistryTopic(ED000010, "Edukasi PHBS")
    * insert OurTopic(tuberculosis, "Pencegahan TBC")
  * item[+]
    * insert Asks("4.2", string, "Edukasi lainnya", "Other education")
* insert SheetClosing(5)
