Instance: posyandu-school-adolescent
InstanceOf: Questionnaire
Usage: #definition
* insert LaunchedForPatient
* insert Form(posyandu-school-adolescent)
* name = "PosyanduSchoolAdolescent"
* title = "Posyandu: usia sekolah dan remaja (Posyandu: school age and adolescent)"
* description = "Catatan lima langkah posyandu untuk usia sekolah dan remaja. The five posyandu steps for school age and adolescents."
* insert AfterPosyanduGuide
* insert UsedAt(posyandu, "Posyandu")
* insert ForStage(school-age, "Anak usia sekolah")
* insert ForStage(adolescent, "Remaja")
* insert UsedForAges(6, 17, a)
* item[+]
  * insert PosyanduRegistration
  * insert SheetAgeInYears("1.4")
  * insert SheetSex("1.5")
* item[+]
  * insert PosyanduMeasuring
  * insert AsksWeight("2.1")
  * insert AsksHeight("2.2")
  * insert AsksWaist("2.3")
  // By a trained kader.
  * insert AsksBloodPressure("2.4", "2.5")
* item[+]
  * insert PosyanduRecording
  * insert AsksSmoking("3.1")
  * item[+]
    * insert Asks("3.2", choice, "Riwayat penyakit dalam keluarga", "Diseases in the family")
    * repeats = true
    * insert Answer(IlpFormAnswerCS#hypertension "Hipertensi")
    * insert Answer(IlpFormAnswerCS#diabetes "Diabetes")
    * insert Answer(IlpFormAnswerCS#heart-disease "Penyakit jantung")
    * insert Answer(IlpFormAnswerCS#stroke "Stroke")
    * insert Answer(IlpFormAnswerCS#other "Lainnya")
  * item[+]
    * insert Asks("3.3", boolean, "Ada risiko diabetes dari wawancara", "The interview shows a risk of diabetes")
  * insert AsksGlucose("3.4")
  * item[=]
    * insert AskedIf("3.3", true)
  * item[+]
    * insert Asks("3.5", boolean, [["Tampak pucat, lemah atau mudah lelah"]], [["Looks pale, weak or easily tired"]])
  * item[+]
    * insert AsksOurs("3.6", iron-tablets-present, "Tablet tambah darah tersedia", "Iron tablets present")
    * insert AskedIfCoded("1.5", http://hl7.org/fhir/administrative-gender#female)
  * item[+]
    * insert AsksOurs("3.7", iron-tablet-taken-week, "Minum tablet tambah darah dalam 1 minggu", "Iron tablet taken in 1 week")
    * insert AskedIf("3.6", true)
  * insert TuberculosisQuestions(3.8)
  * insert AsksProblem("3.9", "3.10")
* item[+]
  * insert PosyanduService
  * item[+]
    * insert Asks("4.1", integer, "Jumlah tablet tambah darah yang diberikan", "Iron tablets given")
    * insert Between(0, 100)
    * insert AskedIfCoded("1.5", http://hl7.org/fhir/administrative-gender#female)
  * insert AsksReferral("4.2", "4.3")
* item[+]
  * insert PosyanduEducation
  * item[+]
    * insert EducationTicks("5.1")
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
    * insert Asks("5.2", string, "Edukasi lainnya", "Other education")
* insert SheetClosing(6)
