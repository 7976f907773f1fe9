Instance: mna-sf
InstanceOf: Questionnaire
Usage: #definition
* insert Form(mna-sf)
* insert ReconstructsInstrument(Q0044, [[MNA-SF, hak cipta dan merek Société des Produits Nestlé S.A.]], [[MNA-SF, copyright and trademark Société des Produits Nestlé S.A.]])
* name = "MnaSf"
* title = "MNA-SF, risiko malnutrisi lansia (MNA-SF, malnutrition risk of the elderly)"
* description = "Penapisan gizi lansia, 0-14; disusun kembali dari contoh kiriman Kemkes, daftar jawaban Kemkes belum lengkap. Nutrition screening of the elderly, 0-14; reconstructed from the ministry's example payloads, whose answer lists are incomplete."
* insert ForStage(elderly, "Lanjut usia")
* insert UsedFromAge(60, a)
* item[+]
  * insert Asks("1", group, "Ukuran tubuh", "Body measures")
  * item[+]
    * insert Asks("1.1", reference, "Berat badan", "Weight")
  * item[+]
    * insert Asks("1.2", reference, "Tinggi badan", "Height")
* item[+]
  * insert Asks("2", quantity, "Umur", "Age")
// Answers that the ministry's examples do not show have codes of ours.
* item[+]
  * insert Asks("3", group, "Penapisan", "Screening")
  * item[+]
    * insert Asks("3.1", open-choice, "Makan berkurang dalam 3 bulan karena hilang nafsu makan atau sulit makan", "Eats less in 3 months for loss of appetite or trouble eating")
    // The ministry's answer does not say how severe: without points, so no total.
    * insert AnswerShownAs($sct#79890006 "Loss of appetite", "Hilang nafsu makan")
    * insert Points(mna-intake-0, "Sangat berkurang", 0)
    * insert Points(mna-intake-1, "Agak berkurang", 1)
    * insert Points(mna-intake-2, "Tidak berkurang", 2)
  * item[+]
    * insert Asks("3.2", open-choice, "Berat badan turun dalam 3 bulan", "Weight loss in 3 months")
    * insert MinistryPoints(http://terminology.kemkes.go.id#TK000180 "Penurunan BB > 3 kg", "More than 3 kg lost", 0)
    * insert Points(mna-weight-loss-1, "Tidak tahu", 1)
    * insert Points(mna-weight-loss-2, "Turun 1-3 kg", 2)
    * insert Points(mna-weight-loss-3, "Tidak turun", 3)
  * item[+]
    * insert Asks("3.3", open-choice, "Mobilitas", "Mobility")
    * insert Points(mna-mobility-0, "Di tempat tidur atau kursi", 0)
    * insert MinistryPoints([[http://terminology.kemkes.go.id#TK000184 "Bisa bangun dari tempat tidur atau kursi roda, tetapi tidak bisa keluar rumah"]], [["Gets out of bed or wheelchair, does not go out"]], 1)
    * insert Points(mna-mobility-2, "Dapat keluar rumah", 2)
  // Yes 0 points, no 2.
  * item[+]
    * insert Asks("3.4", boolean, "Stres berat atau penyakit akut dalam 3 bulan", "Severe stress or acute disease in 3 months")
  * item[+]
    * insert Asks("3.5", open-choice, "Masalah neuropsikologis", "Neuropsychological problems")
    * insert MinistryPoints(http://terminology.kemkes.go.id#TK000186 "Demensia atau depresi berat", "Severe dementia or depression", 0)
    * insert Points(mna-mind-1, "Demensia ringan", 1)
    * insert Points(mna-mind-2, "Tidak ada", 2)
  * item[+]
    * insert Asks("3.6", open-choice, "Indeks massa tubuh", "Body mass index")
    * insert Points(mna-bmi-0, "IMT di bawah 19", 0)
    * insert MinistryPoints(http://terminology.kemkes.go.id#TK000190 "IMT 19 - <21", "BMI 19 to under 21", 1)
    * insert Points(mna-bmi-2, "IMT 21 sampai di bawah 23", 2)
    * insert Points(mna-bmi-3, "IMT 23 atau lebih", 3)
    * item[+]
      * insert Asks("3.6.1", reference, "Hasil indeks massa tubuh", "Result for body mass index")
  // Counts only where there is no body mass index.
  * item[+]
    * insert Asks("3.7", open-choice, "Lingkar betis", "Calf circumference")
    * insert MinistryPoints(http://terminology.kemkes.go.id#TK000193 "<31 cm", "Under 31 cm", 0)
    * insert Points(mna-calf-3, "31 cm atau lebih", 3)
    * item[+]
      * insert Asks("3.7.1", reference, "Hasil lingkar betis", "Result for the calf")
  // Observation of the score below.
  * item[+]
    * insert Asks("3.8", reference, "Total skor MNA-SF", "MNA-SF total")
* item[+]
  * insert OwnResult
  * item[+]
    * insert Score("ilp.1", 0, 14, "Skor MNA-SF", "MNA-SF score")
    * insert CodedAs([[http://terminology.kemkes.go.id#TK000195 "Mini Nutritional Assessment (MNA) SF"]])
    * insert ExtractedAs(survey)
    * insert CalculatedAs([["%resource.item.where(linkId = '3' and item.where(linkId in ('3.1' | '3.2' | '3.3' | '3.4' | '3.5')).answer.count() = 5 and item.where(linkId in ('3.6' | '3.7')).answer.exists() and item.answer.value.code.all($this.matches('-[0-3]$') or $this in ('TK000180' | 'TK000184' | 'TK000186' | 'TK000190' | 'TK000193'))).select(iif(item.where(linkId = '3.4').answer.value = true, 0, 2) + item.where(linkId in ('3.1' | '3.2' | '3.3' | '3.5' | '3.6') or (linkId = '3.7' and %resource.item.item.where(linkId = '3.6').answer.empty())).answer.value.code.select(iif($this in ('TK000184' | 'TK000190'), 1, iif($this in ('TK000180' | 'TK000186' | 'TK000193'), 0, replaceMatches('^.*-', '').toInteger()))).aggregate($this + $total, 0))"]])
  * insert Means("ilp.2", "ilp.1", 12, 14, [["12-14: gizi normal."]], [["12-14: normal nutrition."]])
  * insert Means("ilp.3", "ilp.1", 0, 11, [["0-11: mungkin malnutrisi, rujuk."]], [["0-11: possible malnutrition, refer."]])
