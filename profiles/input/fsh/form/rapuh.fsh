Instance: rapuh
InstanceOf: Questionnaire
Usage: #definition
* insert Form(rapuh)
* insert ReconstructsInstrument(Q0034, [[RAPUH dipakai Kementerian Kesehatan RI, menurut skala FRAIL (Morley dkk. 2012).]], [[RAPUH is used by the ministry, after the FRAIL scale (Morley et al. 2012).]])
* name = "Rapuh"
* title = "RAPUH, kerentanan lansia (RAPUH, frailty of the elderly)"
* description = "Resistensi, aktivitas, penyakit, usaha berjalan, hilangnya berat badan; disusun kembali dari contoh kiriman Kemkes, daftar jawaban Kemkes belum lengkap. Resistance, activity, diseases, walking effort, weight loss; reconstructed from the ministry's example payloads, whose answer lists are incomplete."
* insert ForStage(elderly, "Lanjut usia")
* insert UsedFromAge(60, a)
// Answers that the ministry's examples do not show have codes of ours.
* item[+]
  * insert Asks("1", boolean, "Sulit naik 10 anak tangga sendiri tanpa istirahat", "Trouble climbing 10 steps alone without rest")
* item[+]
  * insert Asks("2", open-choice, "Seberapa sering lelah dalam 4 minggu", "How often tired in 4 weeks")
  * insert ScoredAnswer($sct#267032009 "Tired all the time", 1)
  * answerOption[=].valueCoding.display insert InIndonesian("Lelah sepanjang waktu")
  * insert Points(rapuh-fatigue-1, "Sepanjang atau sebagian besar waktu", 1)
  * insert Points(rapuh-fatigue-0, [["Kadang, sesekali atau tidak pernah"]], 0)
// The ministry's heading says more than 5, its answer 0-4: exactly 5 has a point here, as in FRAIL.
* item[+]
  * insert Asks("3", group, "Banyaknya penyakit", "Number of diseases")
  * item[+]
    * insert Asks("3.1", open-choice, "Penyakit yang pernah dinyatakan dokter", "Diseases that a doctor has told of")
    * insert MinistryPoints(http://terminology.kemkes.go.id#TK000231 "Memiliki 0-4 penyakit", "0-4 diseases", 0)
    * insert Points(rapuh-diseases-1, "Memiliki 5 penyakit atau lebih", 1)
  * item[+]
    * insert Asks("3.2", reference, "Penyakitnya", "Which diseases")
    * repeats = true
* item[+]
  * insert Asks("4", boolean, "Sulit berjalan 100-200 meter sendiri tanpa alat", "Trouble walking 100-200 metres alone without aid")
* item[+]
  * insert Asks("5", group, "Hilangnya berat badan", "Weight loss")
  * item[+]
    * insert Asks("5.1", reference, "Berat badan sekarang", "Weight now")
  * item[+]
    * insert Asks("5.2", quantity, [["Berat badan satu tahun lalu (kg)"]], [["Weight a year ago (kg)"]])
  * item[+]
    * insert Asks("5.3", open-choice, "Penurunan berat badan dalam satu tahun", "Weight lost in a year")
    * insert MinistryPoints(http://terminology.kemkes.go.id#TK000234 "< 5%", "Less than 5%", 0)
    * insert Points(rapuh-weight-loss-1, "5% atau lebih", 1)
// Observation of the score below.
* item[+]
  * insert Asks("6", reference, "Total skor RAPUH", "RAPUH total")
* item[+]
  * insert OwnResult
  * item[+]
    * insert Score("ilp.1", 0, 5, "Skor RAPUH", "RAPUH score")
    * insert CodedAs([[http://terminology.kemkes.go.id#TK000235 "Total Skor Skrining Kerentanan (RAPUH)"]])
    * insert ExtractedAs(survey)
    * insert CalculatedAs([["%resource.where((item | item.item).where(linkId in ('1' | '2' | '3.1' | '4' | '5.3')).answer.count() = 5 and (item | item.item).where(linkId in ('2' | '3.1' | '5.3')).answer.value.code.all($this.startsWith('rapuh-') or $this in ('267032009' | 'TK000231' | 'TK000234'))).select(item.where(linkId in ('1' | '4')).answer.value.where($this = true).count() + (item | item.item).where(linkId in ('2' | '3.1' | '5.3')).answer.value.code.where($this = '267032009' or matches('-1$')).count())"]])
  * insert Means("ilp.2", "ilp.1", 0, 0, [["0: tidak rapuh."]], [["0: not frail."]])
  * insert Means("ilp.3", "ilp.1", 1, 2, [["1-2: prarapuh."]], [["1-2: pre-frail."]])
  * insert Means("ilp.4", "ilp.1", 3, 5, [["3-5: rapuh, rujuk."]], [["3-5: frail, refer."]])
