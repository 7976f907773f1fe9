Instance: pregnancy-risk-4t
InstanceOf: Questionnaire
Usage: #definition
* insert LaunchedForPatient
* insert Form(pregnancy-risk-4t)
* name = "PregnancyRisk4T"
* title = "Risiko kehamilan 4T (Pregnancy risk: too young, old, close, many)"
* description = "Empat terlalu: muda, tua, rapat, sering. Dua bacaan tentang terlalu muda sama-sama dihitung. The four risks: too young, too old, too close, too many. Both readings of too young are worked out."
* copyright = "Pertanyaan mengikuti SATUSEHAT Q0002, KMK HK.01.07/MENKES/2015/2023, dokumen umum; kata-katanya susunan sendiri. Questions after SATUSEHAT's Q0002 and the public decree; the wording is our own."
* insert ForStage(pregnant, "Ibu hamil")
* item[+]
  * insert Asks("1", group, "Data ibu", "The mother")
  * insert SheetPerson("1.1", "1.2")
  * item[+]
    * insert Asks("1.3", integer, [["Umur ibu saat melahirkan (tahun)"]], [["The mother's age at birth (years)"]])
    * required = true
    * insert FilledWithAgeInYears
    * insert Between(8, 70)
  * item[+]
    * insert Asks("1.4", integer, "Jumlah anak yang sudah dilahirkan", "Number of children born before")
    * required = true
    * insert Between(0, 25)
  * item[+]
    * insert Asks("1.5", quantity, [["Jarak dengan kelahiran sebelumnya (bulan)"]], [["Time since the birth before (months)"]])
    * required = true
    * insert CodedAs($clinical-term#OC000001 "Jarak kehamilan")
    * insert ExtractedAs(survey)
    * insert Measured(mo, 480)
    * insert AskedIfNumber("1.4", >, 0)
* item[+]
  * insert Asks("2", group, "Hasil", "Result")
  // SATUSEHAT's Q0002 item 2.1 is printed with 20 in one place and 21 in another.
  * item[+]
    * insert AsksOurs("2.1", too-young-under-20, [["Terlalu muda (di bawah 20 tahun)"]], [["Too young (under 20)"]])
    * insert CalculatedAs([["%resource.item.where(linkId = '1').item.where(linkId = '1.3').answer.value < 20"]])
  * item[+]
    * insert AsksOurs("2.2", too-young-under-21, [["Terlalu muda (di bawah 21 tahun)"]], [["Too young (under 21)"]])
    * insert CalculatedAs([["%resource.item.where(linkId = '1').item.where(linkId = '1.3').answer.value < 21"]])
  * item[+]
    * insert AsksOurs("2.3", too-old, [["Terlalu tua (di atas 35 tahun)"]], [["Too old (above 35)"]])
    * insert CalculatedAs([["%resource.item.where(linkId = '1').item.where(linkId = '1.3').answer.value > 35"]])
  * item[+]
    * insert AsksOurs("2.4", too-close, [["Terlalu rapat (kurang dari 2 tahun)"]], [["Too close (less than 2 years)"]])
    * insert CalculatedAs([["%resource.item.where(linkId = '1').item.where(linkId = '1.5').answer.value.value < 24"]])
    * insert AskedIfNumber("1.4", >, 0)
  * item[+]
    * insert AsksOurs("2.5", too-many, [["Terlalu sering (lebih dari 3 anak)"]], [["Too many (more than 3 children)"]])
    * insert CalculatedAs([["%resource.item.where(linkId = '1').item.where(linkId = '1.4').answer.value > 3"]])
  * item[+]
    * insert AsksOurs("2.6", pregnancy-risk-4t, "Risiko 4T", "4T risk")
    * insert CalculatedAs([["%resource.item.where(linkId = '2').item.where(linkId != '2.6').answer.value.where($this = true).exists()"]])
  * item[+]
    * insert Asks("2.7", display, [["Kehamilan berisiko: periksakan ke dokter puskesmas dan rencanakan persalinan di fasilitas kesehatan."]], [["Pregnancy at risk: see the doctor at the puskesmas and plan the birth in a health facility."]])
    * insert AskedIf("2.6", true)
* insert SheetClosing(3)
