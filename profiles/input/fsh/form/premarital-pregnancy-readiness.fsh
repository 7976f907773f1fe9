Instance: premarital-pregnancy-readiness
InstanceOf: Questionnaire
Usage: #definition
* insert LaunchedForPatient
* insert Form(premarital-pregnancy-readiness)
* name = "PremaritalPregnancyReadiness"
* title = "Kelayakan hamil calon pengantin dan pasangan usia subur (Readiness for pregnancy)"
* description = "Diisi sendiri atau dengan kader oleh calon pengantin perempuan dan perempuan usia subur yang menikah, setahun sekali. Filled in alone or with a kader, once a year, by brides to be and married women of reproductive age."
* copyright = "Syarat mengikuti KMK HK.01.07/MENKES/2015/2023, dokumen umum; kata-katanya susunan sendiri. Conditions after the public decree; the wording is our own."
* insert ForStage(adult, "Usia dewasa")
* insert UsedAt(posyandu, "Posyandu")
* item[+]
  * insert Asks("1", group, "Data diri", "About you")
  * insert SheetPerson("1.1", "1.2")
  * item[+]
    * insert Asks("1.3", integer, [["Umur (tahun)"]], [["Age (years)"]])
    * required = true
    * insert FilledWithAgeInYears
    * insert Between(8, 70)
  * item[+]
    * insert Asks("1.4", integer, "Jumlah anak", "Number of children")
    * required = true
    * insert Between(0, 25)
  * item[+]
    * insert Asks("1.5", quantity, [["Umur anak terakhir (bulan)"]], [["Age of the youngest child (months)"]])
    * required = true
    * insert Measured(mo, 480)
    * insert AskedIfNumber("1.4", >, 0)
* item[+]
  * insert Asks("2", group, "Ukuran tubuh", "Body measures")
  * insert AsksWeight("2.1")
  * insert AsksHeight("2.2")
  * item[+]
    * insert Asks("2.3", decimal, [["Indeks massa tubuh (kg/m2)"]], [["Body mass index (kg/m2)"]])
    * insert CalculatedAs([["(%resource.item.where(linkId = '2').item.where(linkId = '2.1').answer.value.value / ((%resource.item.where(linkId = '2').item.where(linkId = '2.2').answer.value.value / 100) * (%resource.item.where(linkId = '2').item.where(linkId = '2.2').answer.value.value / 100))).round(1)"]])
  * insert AsksArmCircumference("2.4")
* item[+]
  * insert Asks("3", group, "Kesehatan", "Health")
  // ALKI: anaemia, arm (above), chronic disease, sexually transmitted infection.
  * item[+]
    * insert Asks("3.1", boolean, [["Anemia, atau sering pucat dan mudah lelah"]], [["Anaemia, or often pale and easily tired"]])
    * required = true
  * item[+]
    * insert Asks("3.2", boolean, [["Penyakit kronis (misalnya jantung, paru, ginjal, diabetes, hipertensi)"]], [["Chronic disease (such as heart, lung, kidney, diabetes, hypertension)"]])
    * required = true
  * item[+]
    * insert Asks("3.3", string, "Penyakit kronisnya", "Which chronic disease")
    * insert AskedIf("3.2", true)
  * item[+]
    * insert Asks("3.4", boolean, "Infeksi menular seksual atau gejalanya", "Sexually transmitted infection or its signs")
    * required = true
  * item[+]
    * insert Asks("3.5", boolean, "Pernah ada komplikasi kehamilan atau persalinan", "Complications in an earlier pregnancy or birth")
    * required = true
  * item[+]
    * insert Asks("3.6", choice, "Cara KB yang dipakai", "Family planning in use")
    * insert AnswersFrom(IlpFamilyPlanningMethodVS)
* item[+]
  * insert Asks("4", group, "Hasil", "Result")
  // Ages 20 to 35, fewer than 3 children, 2 years apart, BMI 18.5 to 24.9, arm 23.5, none of the troubles. An arm of exactly 23.5 and exactly
  // 2 years are named by no source as risk or as ideal; they count as ready.
  * item[+]
    * insert AsksOurs("4.1", pregnancy-ready, "Layak hamil", "Ready for pregnancy")
    * insert CalculatedAs([["%resource.item.where(linkId = '1').item.where(linkId = '1.3').answer.value >= 20 and %resource.item.where(linkId = '1').item.where(linkId = '1.3').answer.value <= 35 and %resource.item.where(linkId = '1').item.where(linkId = '1.4').answer.value < 3 and (%resource.item.where(linkId = '1').item.where(linkId = '1.4').answer.value = 0 or %resource.item.where(linkId = '1').item.where(linkId = '1.5').answer.value.value >= 24) and %resource.item.where(linkId = '2').item.where(linkId = '2.3').answer.value >= 18.5 and %resource.item.where(linkId = '2').item.where(linkId = '2.3').answer.value < 25 and %resource.item.where(linkId = '2').item.where(linkId = '2.4').answer.value.value >= 23.5 and %resource.item.where(linkId = '3').item.where(linkId = '3.1' or linkId = '3.2' or linkId = '3.4' or linkId = '3.5').answer.value.where($this = true).empty()"]])
  * item[+]
    * insert Asks("4.2", display, [["Belum layak hamil: tunda kehamilan dengan KB dan periksa ke puskesmas."]], [["Not ready yet: delay pregnancy by family planning and go to the puskesmas."]])
    * insert AskedIf("4.1", false)
* insert SheetClosing(5)
