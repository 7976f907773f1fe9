Instance: ad8
InstanceOf: Questionnaire
Usage: #definition
* insert Form(ad8)
* insert ReconstructsInstrument(Q0052, [[AD8, hak cipta Washington University, St. Louis (Galvin dkk. 2005).]], [[AD8, copyright Washington University, St. Louis (Galvin et al. 2005).]])
* name = "Ad8"
* title = "AD8-INA, perubahan ingatan menurut keluarga (AD8, change in memory told by family)"
* description = "Delapan perubahan yang dilihat keluarga lansia; disusun kembali dari contoh kiriman Kemkes. Eight changes that the family sees in the elderly person; reconstructed from the ministry's example payloads."
* insert ForStage(elderly, "Lanjut usia")
* insert UsedFromAge(60, a)
* insert Ad8Change("1", "Sulit mengambil keputusan atau menilai", "Trouble deciding or judging")
* insert Ad8Change("2", "Meninggalkan hobi atau kegiatan yang disukai", "Gave up hobbies or liked activities")
* insert Ad8Change("3", [["Mengulang pertanyaan, cerita atau pernyataan"]], [["Repeats questions, stories or statements"]])
* insert Ad8Change("4", [["Sulit belajar memakai alat rumah tangga"]], [["Trouble learning to use household devices"]])
* insert Ad8Change("5", "Lupa bulan atau tahun", "Forgets month or year")
* insert Ad8Change("6", "Sulit mengatur keuangan", "Trouble handling money")
* insert Ad8Change("7", "Sulit mengingat janji", "Trouble remembering appointments")
* insert Ad8Change("8", "Gangguan ingatan dan pikiran setiap hari", "Trouble with memory and thinking every day")
// Observation of the score below.
* item[+]
  * insert Asks("9", reference, "Total skor AD8", "AD8 total")
* item[+]
  * insert OwnResult
  * item[+]
    * insert Score("ilp.1", 0, 8, "Skor AD8", "AD8 score")
    * insert CodedAs([[$loinc#71722-3 "Total score [AD8]"]])
    * insert ExtractedAs(survey)
    // Unknown counts as no change.
    * insert CalculatedAs([["%resource.where(item.where(linkId != '9').answer.count() = 8).select(item.answer.value.where(code = '263703002').count())"]])
  * insert Means("ilp.2", "ilp.1", 0, 1, [["0-1: normal."]], [["0-1: normal."]])
  // The limit is of general use; no ILP text prints it.
  * insert Means("ilp.3", "ilp.1", 2, 8, [["2-8: berisiko demensia, rujuk."]], [["2-8: at risk of dementia, refer."]])

// Nothing else can be answered, so a closed choice.
RuleSet: Ad8Change(number, text, english)
* item[+]
  * insert Asks({number}, choice, [[{text}]], [[{english}]])
  * insert Ad8Answer(263703002 "Changed", [["Ya, berubah"]], 1)
  * insert Ad8Answer(260388006 "Unchanged", "Tidak berubah", 0)
  * insert Ad8Answer(261665006 "Unknown", "Tidak tahu", 0)

RuleSet: Ad8Answer(code, text, points)
* insert ScoredAnswer([[$sct#{code}]], {points})
* answerOption[=].valueCoding.display insert InIndonesian([[{text}]])
