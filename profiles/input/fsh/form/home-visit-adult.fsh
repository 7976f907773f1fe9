Instance: home-visit-adult
InstanceOf: Questionnaire
Usage: #definition
* insert LaunchedForPatient
* insert Form(home-visit-adult)
* name = "HomeVisitAdult"
* title = "Kunjungan rumah: usia dewasa (Home visit: adult)"
* description = "Lembar kunjungan rumah orang dewasa, 18 sampai 59 tahun. Home-visit sheet for adults, 18 to 59 years."
* insert AfterHomeVisitChecklist
* insert UsedAt(home, "Rumah")
* insert ForStage(adult, "Usia dewasa")
// The printed sheet begins at 19, KMK 2015/2023 at 18: 18 is taken.
* insert UsedForAges(18, 59, a)
* item[+]
  * insert Asks("1", group, "Data sasaran", "The person")
  * insert SheetPerson("1.1", "1.2")
  * insert SheetAgeInYears("1.3")
  * insert SheetSex("1.4")
* insert AdultChecks(2)
* insert TuberculosisQuestions(3)
* item[+]
  * insert Asks("4", group, "Edukasi", "Education")
  * item[+]
    * insert EducationTicks("4.1")
    * insert OurTopic(regular-screening, "Pemeriksaan berkala")
    * insert OurTopic(taking-medicine, "Minum obat teratur")
    * insert MinistryTopic(ED000005, "Edukasi Gizi")
    * insert AnswerShownAs($sct#183063000 "Low salt diet education", "Diet rendah garam")
    * insert OurTopic(physical-activity, "Aktivitas fisik")
    * insert AnswerShownAs($sct#225324006 "Smoking effects education", "Bahaya rokok")
    * insert OurTopic(mental-health, "Kesehatan jiwa")
    * insert OurTopic(family-planning, "Keluarga berencana")
    * insert OurTopic(cancer-detection, "Deteksi dini kanker")
    * insert MinistryTopic(ED000010, "Edukasi PHBS")
    * insert OurTopic(tuberculosis, "Pencegahan TBC")
  * item[+]
    * insert Asks("4.2", string, "Edukasi lainnya", "Other education")
* insert SheetClosing(5)
