Instance: home-visit-tb
InstanceOf: Questionnaire
Usage: #definition
* insert LaunchedForPatient
* insert Form(home-visit-tb)
* name = "HomeVisitTb"
* title = "Kunjungan rumah: penderita TBC (Home visit: tuberculosis)"
* description = "Lembar kunjungan rumah penderita TBC segala umur. Home-visit sheet for a person of any age with tuberculosis."
* insert AfterHomeVisitChecklist
* insert UsedAt(home, "Rumah")
* item[+]
  * insert Asks("1", group, "Data penderita", "The patient")
  * insert SheetPerson("1.1", "1.2")
  * item[+]
    * insert Asks("1.3", date, "Tanggal didiagnosis TBC", "Date of the tuberculosis diagnosis")
  * item[+]
    * insert Asks("1.4", choice, "Tempat didiagnosis", "Place of the diagnosis")
    * insert AnswersFrom(IlpServicePlaceVS)
  * item[+]
    * insert Asks("1.5", date, "Tanggal periksa terakhir", "Date of the last check")
  * item[+]
    * insert Asks("1.6", string, [["Nama pengawas minum obat (PMO)"]], "Name of the treatment supporter")
* item[+]
  * insert Asks("2", group, "Pengobatan", "Treatment")
  * item[+]
    * insert AsksOurs("2.1", tuberculosis-medicine-present, "Obat TBC tersedia", "Tuberculosis medicine present")
  * item[+]
    * insert AsksOurs("2.2", tuberculosis-medicine-taken-24h, "Minum obat TBC dalam 24 jam", "Tuberculosis medicine taken in 24 hours")
    * insert AskedIf("2.1", true)
  * insert AsksSmoking("2.3")
// The sheet counts close contacts by kind but names no kinds; these are ours.
* item[+]
  * insert Asks("3", group, "Kontak erat", "Close contacts")
  * repeats = true
  * item[+]
    * insert Asks("3.1", choice, "Jenis kontak", "Kind of contact")
    * required = true
    * insert Answer(IlpFormAnswerCS#household-contact "Serumah")
    * insert Answer(IlpFormAnswerCS#workplace-contact "Di tempat kerja")
    * insert Answer(IlpFormAnswerCS#school-contact "Di sekolah")
    * insert Answer(IlpFormAnswerCS#other "Lainnya")
  * item[+]
    * insert Asks("3.2", integer, "Jumlah orang", "Number of people")
    * insert Between(0, 1000)
  * item[+]
    * insert Asks("3.3", integer, "Di antaranya di bawah 5 tahun", [["Of these, under 5 years"]])
    * insert Between(0, 1000)
* item[+]
  * insert Asks("4", group, "Gejala", "Symptoms")
  * item[+]
    * insert AsksSign("4.1", continuous-cough, "Batuk terus-menerus", "Continuous cough")
  * item[+]
    * insert AsksSign("4.2", fever-two-weeks, "Demam 2 minggu atau lebih", "Fever of 2 weeks or more")
  * item[+]
    * insert AsksSign("4.3", weight-loss-two-months, "Berat badan turun dalam 2 bulan", "Weight loss within 2 months")
  * item[+]
    * insert Asks("4.4", display, [["Masih ada gejala: antar ke puskesmas untuk periksa ulang."]], [["Symptoms persist: take the patient to the puskesmas for another check."]])
    * enableBehavior = #any
    * insert AskedIf("4.1", true)
    * insert AskedIf("4.2", true)
    * insert AskedIf("4.3", true)
* item[+]
  * insert Asks("5", group, "Edukasi", "Education")
  * item[+]
    * insert EducationTicks("5.1")
    * insert OurTopic(tuberculosis, "Pencegahan TBC")
    * insert OurTopic(taking-medicine, "Minum obat teratur")
    * insert MinistryTopic(ED000005, "Edukasi Gizi")
    * insert AnswerShownAs($sct#225324006 "Smoking effects education", "Bahaya rokok")
    * insert MinistryTopic(ED000010, "Edukasi PHBS")
  * item[+]
    * insert Asks("5.2", string, "Edukasi lainnya", "Other education")
* insert SheetClosing(6)
