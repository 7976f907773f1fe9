Instance: home-visit-elderly
InstanceOf: Questionnaire
Usage: #definition
* insert LaunchedForPatient
* insert Form(home-visit-elderly)
* name = "HomeVisitElderly"
* title = "Kunjungan rumah: lanjut usia (Home visit: elderly)"
* description = "Lembar kunjungan rumah orang berumur 60 tahun ke atas. Home-visit sheet for people of 60 and over."
* insert AfterHomeVisitChecklist
* insert UsedAt(home, "Rumah")
* insert ForStage(elderly, "Lanjut usia")
* insert UsedFromAge(60, a)
* item[+]
  * insert Asks("1", group, "Data sasaran", "The person")
  * insert SheetPerson("1.1", "1.2")
  * insert SheetAgeInYears("1.3")
  * insert SheetSex("1.4")
* insert AdultChecks(2)
* item[+]
  * insert Asks("3", group, "Skrining geriatri", "Geriatric screening")
  * item[+]
    * insert Asks("3.1", boolean, [["Skrining AKS (aktivitas kehidupan sehari-hari) dalam 1 tahun terakhir"]], "Activities of daily living screened in the last year")
  // The panel's own form gives the score in points; here the kader copies the total.
  * item[+]
    * insert Asks("3.2", integer, [["Nilai AKS (0-20)"]], [["Score of activities of daily living (0-20)"]])
    * insert Between(0, 20)
    * insert AskedIf("3.1", true)
  * item[+]
    * insert Asks("3.3", display, [["Nilai AKS di bawah 12: lansia bergantung pada orang lain, usulkan perawatan di rumah."]], [["Score below 12: the person depends on others, propose home care."]])
    * insert AskedIfNumber("3.2", <, 12)
  * item[+]
    * insert Asks("3.4", boolean, "Skrining SKILAS dalam 1 tahun terakhir", "SKILAS screened in the last year")
  * item[+]
    * insert Asks("3.5", boolean, "Ada masalah pada hasil SKILAS", "SKILAS found a problem")
    * insert AskedIf("3.4", true)
* insert TuberculosisQuestions(4)
* item[+]
  * insert Asks("5", group, "Edukasi", "Education")
  * item[+]
    * insert EducationTicks("5.1")
    * insert OurTopic(regular-screening, "Pemeriksaan berkala")
    * insert OurTopic(taking-medicine, "Minum obat teratur")
    * insert OurTopic(elderly-care, "Perawatan lansia")
    * insert MinistryTopic(ED000005, "Edukasi Gizi")
    * insert AnswerShownAs($sct#183063000 "Low salt diet education", "Diet rendah garam")
    * insert OurTopic(physical-activity, "Aktivitas fisik")
    * insert AnswerShownAs($sct#225324006 "Smoking effects education", "Bahaya rokok")
    * insert OurTopic(mental-health, "Kesehatan jiwa")
    * insert MinistryTopic(ED000010, "Edukasi PHBS")
    * insert OurTopic(tuberculosis, "Pencegahan TBC")
  * item[+]
    * insert Asks("5.2", string, "Edukasi lainnya", "Other education")
* insert SheetClosing(6)
