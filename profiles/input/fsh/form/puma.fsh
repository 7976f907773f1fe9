Instance: puma
InstanceOf: Questionnaire
Usage: #definition
* insert LaunchedForPatient
* insert Form(puma)
* insert ReconstructsInstrument(Q0021, [[Skor PUMA dari penelitian PUMA (López Varela dkk. 2016).]], [[The PUMA score comes from the PUMA study (López Varela et al. 2016).]])
* name = "Puma"
* title = "PUMA, risiko PPOK (PUMA, risk of COPD)"
* description = "Risiko penyakit paru obstruktif kronik, 40 tahun ke atas, setahun sekali; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Risk of COPD from 40 years, once a year; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* insert UsedFromAge(40, a)
* item[+]
  * insert Asks("1", group, "Kuesioner PUMA", "PUMA questionnaire")
  * item[+]
    * insert Asks("1.1", boolean, "Pernah merokok", "Ever smoked")
  * item[+]
    * insert Asks("1.2", integer, "Rata-rata batang rokok per hari", "Cigarettes a day on average")
    * insert AskedIf("1.1", true)
  * item[+]
    * insert Asks("1.3", quantity, [["Lama merokok (tahun)"]], "Years of smoking")
    * insert AskedIf("1.1", true)
  // Observation of LOINC 72166-2.
  * item[+]
    * insert Asks("1.4", reference, "Status merokok", "Smoking status")
  * item[+]
    * insert Asks("1.5", boolean, "Napas pendek bila berjalan cepat di jalan datar atau sedikit menanjak", "Short of breath when walking fast on the level or slightly uphill")
  * item[+]
    * insert Asks("1.6", boolean, [["Biasa berdahak atau sulit mengeluarkan dahak, di luar selesma"]], [["Usually has phlegm or trouble bringing it up, without a cold"]])
  * item[+]
    * insert Asks("1.7", boolean, [["Biasa batuk, di luar selesma"]], [["Usually coughs, without a cold"]])
  * item[+]
    * insert Asks("1.8", boolean, [["Pernah diminta tenaga kesehatan memeriksa fungsi paru dengan alat tiup"]], [["Was once asked by a health worker to have the lungs tested by blowing"]])
  * item[+]
    * insert Asks("1.9", open-choice, "Hasil kuesioner PUMA", "Result of PUMA")
    * insert AnswerShownAs($sct#723505004 "Low risk", "Risiko rendah")
    * insert AnswerShownAs($sct#723509005 "High risk", "Risiko tinggi")
// The ministry's form leaves out sex and age, which PUMA counts.
* item[+]
  * insert OwnResult
  * insert SheetSex("ilp.1")
  * insert SheetAgeInYears("ilp.2")
  * item[+]
    * insert Asks("ilp.3", decimal, [["Bungkus-tahun (20 batang sehari selama setahun)"]], [["Pack-years (20 cigarettes a day for a year)"]])
    * insert CalculatedAs([["%resource.item.where(linkId = '1').select(iif(item.where(linkId = '1.1').answer.value = false, 0.0, (item.where(linkId = '1.2').answer.value / 20 * item.where(linkId = '1.3').answer.value.where(code.empty() or code = 'a').value).round(1)))"]])
  * item[+]
    * insert Score("ilp.4", 0, 9, "Skor PUMA", "PUMA score")
    * insert CodedAs(IlpScreeningItemCS#puma "Skor PUMA")
    * insert ExtractedAs(survey)
    // Man 1; 50-59 years 1, 60 or more 2; 20-30 pack-years 1, over 30 2; the four questions 1 each.
    * insert CalculatedAs([["%resource.where(item.where(linkId = '1').item.where(linkId in ('1.5' | '1.6' | '1.7' | '1.8')).answer.count() = 4 and item.where(linkId = 'ilp').item.where(linkId in ('ilp.1' | 'ilp.2' | 'ilp.3')).answer.count() = 3).select(iif(item.item.where(linkId = 'ilp.1').answer.value.code = 'male', 1, 0) + iif(item.item.where(linkId = 'ilp.2').answer.value >= 60, 2, iif(item.item.where(linkId = 'ilp.2').answer.value >= 50, 1, 0)) + iif(item.item.where(linkId = 'ilp.3').answer.value > 30, 2, iif(item.item.where(linkId = 'ilp.3').answer.value >= 20, 1, 0)) + item.item.where(linkId in ('1.5' | '1.6' | '1.7' | '1.8')).answer.value.where($this = true).count())"]])
  * insert Means("ilp.5", "ilp.4", 0, 5, [["0-5: risiko rendah."]], [["0-5: low risk."]])
  * insert Means("ilp.6", "ilp.4", 6, 9, [["6-9: risiko tinggi, periksa spirometri di puskesmas bila ada."]], [["6-9: high risk, spirometry at the puskesmas where available."]])
