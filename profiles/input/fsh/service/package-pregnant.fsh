Instance: package-pregnant
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-pregnant)
* insert ForStage(pregnant, "Ibu hamil")
* name = "PackagePregnant"
* title = "Paket ibu hamil (Package for pregnant women)"
* description = "ANC terpadu 10T pada K1 sampai K6, kelas ibu hamil, PMT bagi KEK, imunisasi tetanus, edukasi di rumah. Integrated antenatal care at K1 to K6, classes, supplementary feeding, tetanus immunisation, education at home."
* insert CitesDecree(bab klaster ibu dan anak)
// Trimester 1 is 0-12 weeks, 2 more than 12 to 24, 3 more than 24: week 12 day 0 is still trimester 1. Without an end: until the pregnancy ends.
* action[+]
  * insert Gives(anc-k1, "Kunjungan ANC K1", "Antenatal visit K1")
  * insert Due(last-menstrual-period)
  * insert DueTime(from, 0, d)
  * insert DueTime(until, 85, d)
  * insert DueTime(catchUp, 308, d)
  * insert DueBySource("K1A adalah kontak pertama kapan pun; episode ditutup 44 minggu setelah HPHT. | K1A is the first contact whenever it is; the episode closes 44 weeks after the LMP.")
  * action[+]
    * insert Gives(anc-weight-height, "Timbang berat dan ukur tinggi", "Weight and height")
    * id = "k1-weight-height"
  * action[+]
    * insert Gives(anc-blood-pressure, "Tekanan darah ibu hamil", "Blood pressure in pregnancy")
    * id = "k1-blood-pressure"
  * action[+]
    * insert Gives(anc-upper-arm, "Lingkar lengan atas ibu hamil", "Upper arm in pregnancy")
    * id = "k1-upper-arm"
  * action[+]
    * insert Gives(anc-tetanus-status, "Skrining status T dan imunisasi tetanus", "Tetanus status and immunisation")
    * id = "k1-tetanus-status"
  * action[+]
    * insert Gives(pregnancy-iron-tablets, "TTD ibu hamil", "Iron and folate in pregnancy")
    * id = "k1-iron-tablets"
  * action[+]
    * insert Gives(anc-laboratory, "Tes laboratorium ibu hamil", "Antenatal laboratory tests")
    * id = "k1-laboratory"
    * action[+]
      * insert Gives(anc-pregnancy-test, "Tes kehamilan", "Pregnancy test")
      * id = "k1-pregnancy-test"
    * action[+]
      * insert Gives(anc-hemoglobin, "Hemoglobin ibu hamil", "Haemoglobin in pregnancy")
      * id = "k1-hemoglobin"
    * action[+]
      * insert Gives(anc-blood-group, "Golongan darah ibu hamil", "Blood group in pregnancy")
      * id = "k1-blood-group"
    * action[+]
      * insert Gives(anc-urine, "Protein dan glukosa urin ibu hamil", "Urine protein and glucose in pregnancy")
      * id = "k1-urine"
    * action[+]
      * insert Gives(anc-hiv-test, "Tes HIV ibu hamil", "HIV test in pregnancy")
      * id = "k1-hiv-test"
    * action[+]
      * insert Gives(anc-syphilis-test, "Tes sifilis ibu hamil", "Syphilis test in pregnancy")
      * id = "k1-syphilis-test"
    * action[+]
      * insert Gives(anc-hepatitis-b-test, "Tes hepatitis B ibu hamil", "Hepatitis B test in pregnancy")
      * id = "k1-hepatitis-b-test"
    * action[+]
      * insert Gives(anc-thalassemia-blood-count, "Darah rutin untuk talasemia pada ibu hamil", "Blood count for thalassaemia in pregnancy")
      * id = "k1-thalassemia-blood-count"
    * action[+]
      * insert Gives(anc-malaria-test, "Tes malaria ibu hamil", "Malaria test in pregnancy")
      * id = "k1-malaria-test"
      * insert Due(last-menstrual-period)
      * insert DueFor(endemic-area)
    * action[+]
      * insert Gives(anc-tb-test, "Pemeriksaan dahak ibu hamil", "Sputum test in pregnancy")
      * id = "k1-tb-test"
      * insert Due(last-menstrual-period)
      * insert DueFor(symptomatic)
  * action[+]
    * insert Gives(anc-case-management, "Tata laksana kasus ibu hamil", "Antenatal case management")
    * id = "k1-case-management"
    * insert IfIndicated
  * action[+]
    * insert Gives(anc-counselling, "Konseling ibu hamil", "Antenatal counselling")
    * id = "k1-counselling"
  * action[+]
    * insert Gives(anc-ultrasound, "USG obstetri dasar terbatas", "Limited obstetric ultrasound")
    * id = "k1-ultrasound"
  * action[+]
    * insert Gives(tb-symptom-screening, "Skrining gejala TBC", "Tuberculosis symptom screening")
    * id = "k1-tb-symptoms"
  * action[+]
    * insert Gives(anc-infection-risk, [["Wawancara risiko HIV, sifilis dan hepatitis B"]], [["HIV, syphilis and hepatitis B risk interview"]])
    * id = "k1-infection-risk"
  * action[+]
    * insert Gives(maternal-dental-care, "Kontak dokter gigi ibu hamil", "Dentist contact in pregnancy")
    * id = "k1-dental"
* action[+]
  * insert Gives(anc-k2, "Kunjungan ANC K2", "Antenatal visit K2")
  * insert Due(last-menstrual-period)
  * insert DueTime(from, 85, d)
  * insert DueTime(until, 169, d)
  * insert After(anc-k1)
  * action[+]
    * insert Gives(anc-weight-height, "Timbang berat dan ukur tinggi", "Weight and height")
    * id = "k2-weight-height"
  * action[+]
    * insert Gives(anc-blood-pressure, "Tekanan darah ibu hamil", "Blood pressure in pregnancy")
    * id = "k2-blood-pressure"
  * action[+]
    * insert Gives(anc-fundal-height, "Tinggi fundus uteri", "Fundal height")
    * id = "k2-fundal-height"
  * action[+]
    * insert Gives(anc-fetal-position, "Presentasi dan denyut jantung janin", "Fetal presentation and heart rate")
    * id = "k2-fetal-position"
  * action[+]
    * insert Gives(pregnancy-iron-tablets, "TTD ibu hamil", "Iron and folate in pregnancy")
    * id = "k2-iron-tablets"
  * action[+]
    * insert Gives(anc-laboratory, "Tes laboratorium ibu hamil", "Antenatal laboratory tests")
    * id = "k2-laboratory"
    * insert IfIndicated
  * action[+]
    * insert Gives(anc-case-management, "Tata laksana kasus ibu hamil", "Antenatal case management")
    * id = "k2-case-management"
    * insert IfIndicated
  * action[+]
    * insert Gives(anc-counselling, "Konseling ibu hamil", "Antenatal counselling")
    * id = "k2-counselling"
  * action[+]
    * insert Gives(tb-symptom-screening, "Skrining gejala TBC", "Tuberculosis symptom screening")
    * id = "k2-tb-symptoms"
  * action[+]
    * insert Gives(anc-infection-risk, [["Wawancara risiko HIV, sifilis dan hepatitis B"]], [["HIV, syphilis and hepatitis B risk interview"]])
    * id = "k2-infection-risk"
* action[+]
  * insert Gives(anc-k3, "Kunjungan ANC K3", "Antenatal visit K3")
  * insert Due(last-menstrual-period)
  * insert DueTime(from, 85, d)
  * insert DueTime(until, 169, d)
  * insert After(anc-k2)
  * action[+]
    * insert Gives(anc-weight-height, "Timbang berat dan ukur tinggi", "Weight and height")
    * id = "k3-weight-height"
  * action[+]
    * insert Gives(anc-blood-pressure, "Tekanan darah ibu hamil", "Blood pressure in pregnancy")
    * id = "k3-blood-pressure"
  * action[+]
    * insert Gives(anc-fundal-height, "Tinggi fundus uteri", "Fundal height")
    * id = "k3-fundal-height"
  * action[+]
    * insert Gives(anc-fetal-position, "Presentasi dan denyut jantung janin", "Fetal presentation and heart rate")
    * id = "k3-fetal-position"
  * action[+]
    * insert Gives(pregnancy-iron-tablets, "TTD ibu hamil", "Iron and folate in pregnancy")
    * id = "k3-iron-tablets"
  * action[+]
    * insert Gives(anc-laboratory, "Tes laboratorium ibu hamil", "Antenatal laboratory tests")
    * id = "k3-laboratory"
    * insert IfIndicated
  * action[+]
    * insert Gives(anc-glucose, "Gula darah sewaktu ibu hamil", "Random glucose in pregnancy")
    * id = "k3-glucose"
  * action[+]
    * insert Gives(anc-case-management, "Tata laksana kasus ibu hamil", "Antenatal case management")
    * id = "k3-case-management"
    * insert IfIndicated
  * action[+]
    * insert Gives(anc-counselling, "Konseling ibu hamil", "Antenatal counselling")
    * id = "k3-counselling"
  * action[+]
    * insert Gives(tb-symptom-screening, "Skrining gejala TBC", "Tuberculosis symptom screening")
    * id = "k3-tb-symptoms"
  * action[+]
    * insert Gives(anc-infection-risk, [["Wawancara risiko HIV, sifilis dan hepatitis B"]], [["HIV, syphilis and hepatitis B risk interview"]])
    * id = "k3-infection-risk"
* action[+]
  * insert Gives(anc-k4, "Kunjungan ANC K4", "Antenatal visit K4")
  * insert Due(last-menstrual-period)
  * insert DueTime(from, 169, d)
  * action[+]
    * insert Gives(anc-weight-height, "Timbang berat dan ukur tinggi", "Weight and height")
    * id = "k4-weight-height"
  * action[+]
    * insert Gives(anc-blood-pressure, "Tekanan darah ibu hamil", "Blood pressure in pregnancy")
    * id = "k4-blood-pressure"
  * action[+]
    * insert Gives(anc-fundal-height, "Tinggi fundus uteri", "Fundal height")
    * id = "k4-fundal-height"
  * action[+]
    * insert Gives(anc-fetal-position, "Presentasi dan denyut jantung janin", "Fetal presentation and heart rate")
    * id = "k4-fetal-position"
  * action[+]
    * insert Gives(pregnancy-iron-tablets, "TTD ibu hamil", "Iron and folate in pregnancy")
    * id = "k4-iron-tablets"
  * action[+]
    * insert Gives(anc-laboratory, "Tes laboratorium ibu hamil", "Antenatal laboratory tests")
    * id = "k4-laboratory"
    * insert IfIndicated
  * action[+]
    * insert Gives(anc-case-management, "Tata laksana kasus ibu hamil", "Antenatal case management")
    * id = "k4-case-management"
    * insert IfIndicated
  * action[+]
    * insert Gives(anc-counselling, "Konseling ibu hamil", "Antenatal counselling")
    * id = "k4-counselling"
  * action[+]
    * insert Gives(tb-symptom-screening, "Skrining gejala TBC", "Tuberculosis symptom screening")
    * id = "k4-tb-symptoms"
  * action[+]
    * insert Gives(anc-infection-risk, [["Wawancara risiko HIV, sifilis dan hepatitis B"]], [["HIV, syphilis and hepatitis B risk interview"]])
    * id = "k4-infection-risk"
* action[+]
  * insert Gives(anc-k5, "Kunjungan ANC K5", "Antenatal visit K5")
  * insert Due(last-menstrual-period)
  * insert DueTime(from, 169, d)
  * insert After(anc-k4)
  * action[+]
    * insert Gives(anc-weight-height, "Timbang berat dan ukur tinggi", "Weight and height")
    * id = "k5-weight-height"
  * action[+]
    * insert Gives(anc-blood-pressure, "Tekanan darah ibu hamil", "Blood pressure in pregnancy")
    * id = "k5-blood-pressure"
  * action[+]
    * insert Gives(anc-fetal-position, "Presentasi dan denyut jantung janin", "Fetal presentation and heart rate")
    * id = "k5-fetal-position"
  * action[+]
    * insert Gives(pregnancy-iron-tablets, "TTD ibu hamil", "Iron and folate in pregnancy")
    * id = "k5-iron-tablets"
  * action[+]
    * insert Gives(anc-laboratory, "Tes laboratorium ibu hamil", "Antenatal laboratory tests")
    * id = "k5-laboratory"
    * action[+]
      * insert Gives(anc-hemoglobin, "Hemoglobin ibu hamil", "Haemoglobin in pregnancy")
      * id = "k5-hemoglobin"
  * action[+]
    * insert Gives(anc-case-management, "Tata laksana kasus ibu hamil", "Antenatal case management")
    * id = "k5-case-management"
    * insert IfIndicated
  * action[+]
    * insert Gives(anc-counselling, "Konseling ibu hamil", "Antenatal counselling")
    * id = "k5-counselling"
  * action[+]
    * insert Gives(anc-ultrasound, "USG obstetri dasar terbatas", "Limited obstetric ultrasound")
    * id = "k5-ultrasound"
  * action[+]
    * insert Gives(tb-symptom-screening, "Skrining gejala TBC", "Tuberculosis symptom screening")
    * id = "k5-tb-symptoms"
  * action[+]
    * insert Gives(anc-infection-risk, [["Wawancara risiko HIV, sifilis dan hepatitis B"]], [["HIV, syphilis and hepatitis B risk interview"]])
    * id = "k5-infection-risk"
* action[+]
  * insert Gives(anc-k6, "Kunjungan ANC K6", "Antenatal visit K6")
  * insert Due(last-menstrual-period)
  * insert DueTime(from, 169, d)
  * insert After(anc-k5)
  * action[+]
    * insert Gives(anc-weight-height, "Timbang berat dan ukur tinggi", "Weight and height")
    * id = "k6-weight-height"
  * action[+]
    * insert Gives(anc-blood-pressure, "Tekanan darah ibu hamil", "Blood pressure in pregnancy")
    * id = "k6-blood-pressure"
  * action[+]
    * insert Gives(anc-fundal-height, "Tinggi fundus uteri", "Fundal height")
    * id = "k6-fundal-height"
  * action[+]
    * insert Gives(anc-fetal-position, "Presentasi dan denyut jantung janin", "Fetal presentation and heart rate")
    * id = "k6-fetal-position"
  * action[+]
    * insert Gives(pregnancy-iron-tablets, "TTD ibu hamil", "Iron and folate in pregnancy")
    * id = "k6-iron-tablets"
  * action[+]
    * insert Gives(anc-laboratory, "Tes laboratorium ibu hamil", "Antenatal laboratory tests")
    * id = "k6-laboratory"
    * insert IfIndicated
  * action[+]
    * insert Gives(anc-case-management, "Tata laksana kasus ibu hamil", "Antenatal case management")
    * id = "k6-case-management"
    * insert IfIndicated
  * action[+]
    * insert Gives(anc-counselling, "Konseling ibu hamil", "Antenatal counselling")
    * id = "k6-counselling"
  * action[+]
    * insert Gives(tb-symptom-screening, "Skrining gejala TBC", "Tuberculosis symptom screening")
    * id = "k6-tb-symptoms"
  * action[+]
    * insert Gives(anc-infection-risk, [["Wawancara risiko HIV, sifilis dan hepatitis B"]], [["HIV, syphilis and hepatitis B risk interview"]])
    * id = "k6-infection-risk"
* action[+]
  * insert Gives(antenatal-class, "Kelas ibu hamil", "Antenatal class")
  * insert Due(last-menstrual-period)
  * insert DueTime(from, 0, d)
  * insert DueTimes(4)
* action[+]
  * insert Gives(pregnancy-supplementary-feeding, "PMT ibu hamil KEK", "Supplementary feeding in pregnancy")
  * insert Due(diagnosis)
  * insert DueTime(from, 0, d)
  * insert DueFor(undernourished-pregnant)
  * insert DueBySource([["KEK: LiLA di bawah 23,5 cm menurut KMK, di bawah 23 cm menurut SATUSEHAT. | Undernourished: upper arm below 23.5 cm by the decree, below 23 cm by SATUSEHAT."]])
* action[+]
  * insert Gives(pregnancy-risk-detection, "Deteksi ibu hamil berisiko 4T", "Detection of at-risk pregnancy")
  * insert Due(last-menstrual-period)
  * insert DueTime(from, 0, d)
* action[+]
  * insert Gives(pregnancy-home-education, "Edukasi dan pemantauan ibu hamil di rumah", "Education and monitoring at home in pregnancy")
  * insert Due(last-menstrual-period)
  * insert DueTime(from, 0, d)
  * insert DueTime(every, 1, mo)
  * insert DueBySource("Panduan kunjungan rumah: kader berkunjung paling sedikit sebulan sekali sesuai keperluan; KMK tidak menyebut selang. | Home-visit guide: kader visit at least monthly as needed; the decree names no interval.")
* action[+]
  * insert ScheduleTd1
* action[+]
  * insert ScheduleTd2
* action[+]
  * insert ScheduleTd3
* action[+]
  * insert ScheduleTd4
* action[+]
  * insert ScheduleTd5
* action[+]
  * insert Gives(tb-symptom-screening, "Skrining gejala TBC", "Tuberculosis symptom screening")
  * insert Due(contact)
* action[+]
  * insert Gives(violence-screening, "Skrining kekerasan terhadap perempuan dan anak", "Screening for violence against women and children")
  * insert Due(contact)
  * insert DueFor(symptomatic)
* action[+]
  * insert Gives(maternal-treatment, [["Pengobatan ibu hamil, bersalin dan nifas"]], [["Treatment in pregnancy, delivery and after"]])
  * insert Due(event)
