Instance: tb-symptom-screening
InstanceOf: Questionnaire
Usage: #definition
* insert LaunchedForPatient
* insert Form(tb-symptom-screening)
* name = "TbSymptomScreening"
* title = "Skrining gejala TBC (Tuberculosis symptom screening)"
* description = "Gejala TBC orang dewasa dan anak; satu gejala saja berarti terduga. Symptoms of tuberculosis in adults and children; one symptom makes a suspect."
* copyright = "Pertanyaan mengikuti KMK HK.01.07/MENKES/2015/2023 dan Checklist Kunjungan Rumah Kemenkes 2024, dokumen umum; kata-katanya susunan sendiri. Questions after the public decree and home-visit checklist; the wording is our own."
* item[+]
  * insert Asks("1", group, "Data sasaran", "The person")
  * insert SheetPerson("1.1", "1.2")
  // Under 15 is the age of the child scoring system; KMK 2015/2023 names no age for the questions.
  * item[+]
    * insert Asks("1.3", boolean, "Anak di bawah 15 tahun", "Child under 15 years")
    * required = true
    * insert FilledFrom([["%patient.birthDate > today() - 15 years"]])
* item[+]
  * insert Asks("2", group, "Gejala pada orang dewasa", "Symptoms in an adult")
  * required = true
  * insert AskedIf("1.3", false)
  * item[+]
    * insert AsksSign("2.1", continuous-cough, "Batuk terus-menerus", "Continuous cough")
    * required = true
  * item[+]
    * insert AsksSign("2.2", fever-two-weeks, "Demam 2 minggu atau lebih", "Fever of 2 weeks or more")
    * required = true
  * item[+]
    * insert AsksSign("2.3", weight-loss-two-months, "Berat badan turun dalam 2 bulan", "Weight loss within 2 months")
    * required = true
  * item[+]
    * insert AsksSign("2.4", night-sweats, "Berkeringat malam", "Night sweats")
* item[+]
  * insert Asks("3", group, "Gejala pada anak", "Symptoms in a child")
  * required = true
  * insert AskedIf("1.3", true)
  * item[+]
    * insert AsksSign("3.1", cough-two-weeks, "Batuk 2 minggu atau lebih", "Cough of 2 weeks or more")
    * required = true
  * item[+]
    * insert AsksSign("3.2", fever-two-weeks, "Demam 2 minggu atau lebih", "Fever of 2 weeks or more")
    * required = true
  * item[+]
    * insert AsksSign("3.3", weight-not-gained-two-months, "Berat badan anak turun atau tidak naik dalam 2 bulan", "Child's weight down or not up for 2 months")
    * required = true
  * item[+]
    * insert AsksSign("3.4", lethargy, "Anak lesu", "Lethargic child")
    * required = true
* item[+]
  * insert Asks("4", group, "Kontak dan hasil", "Contact and result")
  * item[+]
    * insert AsksOurs("4.1", tuberculosis-contact, "Kontak dengan penderita TBC", "Contact with tuberculosis")
  * item[+]
    * insert AsksOurs("4.2", tuberculosis-suspected, "Terduga TBC", "Tuberculosis suspected")
    * insert CalculatedAs([["%resource.item.where(linkId = '2' or linkId = '3').item.answer.value.where($this = true).exists()"]])
  * item[+]
    * insert ExamineForTuberculosis("4.3")
    * insert AskedIf("4.1", true)
    * insert AskedIf("4.2", true)
* insert SheetClosing(5)
