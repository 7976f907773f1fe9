Instance: amt
InstanceOf: Questionnaire
Usage: #definition
* insert Form(amt)
* insert ReconstructsInstrument(Q0043, [[Abbreviated Mental Test, Hodkinson 1972, bebas dipakai.]], [[Abbreviated Mental Test, Hodkinson 1972, free to use.]])
* name = "Amt"
* title = "AMT, tes mental singkat (AMT, abbreviated mental test)"
* description = "Sepuluh pertanyaan untuk lansia, satu nilai bila benar; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Ten questions for the elderly, one point if right; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* insert ForStage(elderly, "Lanjut usia")
* insert UsedFromAge(60, a)
// True: answered rightly.
* item[+]
  * insert Asks("1", boolean, "Umur sendiri benar", "Own age right")
* item[+]
  * insert Asks("2", boolean, "Jam sekarang benar", "Time of day right")
* item[+]
  * insert Asks("3", boolean, "Alamat rumah benar", "Home address right")
* item[+]
  * insert Asks("4", boolean, "Tahun sekarang benar", "Year right")
* item[+]
  * insert Asks("5", boolean, "Tempat sekarang benar", "Present place right")
* item[+]
  * insert Asks("6", boolean, "Mengenali dokter atau perawat", "Recognises doctor or nurse")
* item[+]
  * insert Asks("7", boolean, "Tahun kemerdekaan RI benar", "Year of independence right")
* item[+]
  * insert Asks("8", boolean, "Nama Presiden sekarang benar", "Name of the President right")
* item[+]
  * insert Asks("9", boolean, "Tahun lahir sendiri atau anak terakhir benar", "Birth year of self or youngest child right")
* item[+]
  * insert Asks("10", boolean, "Menghitung mundur dari 20 ke 1", "Counts down from 20 to 1")
// Observation of the score below.
* item[+]
  * insert Asks("11", reference, "Total skor AMT", "AMT total")
* item[+]
  * insert OwnResult
  * item[+]
    * insert Score("ilp.1", 0, 10, "Skor AMT", "AMT score")
    * insert CodedAs($sct#446840000 "Abbreviated mental test score")
    * insert ExtractedAs(survey)
    * insert CalculatedAs([["%resource.where(item.where(linkId != '11').answer.count() = 10).select(item.where(linkId != '11').answer.value.where($this = true).count())"]])
  * insert Means("ilp.2", "ilp.1", 8, 10, [["8-10: normal."]], [["8-10: normal."]])
  * insert Means("ilp.3", "ilp.1", 4, 7, [["4-7: gangguan ingatan sedang."]], [["4-7: moderate memory impairment."]])
  * insert Means("ilp.4", "ilp.1", 0, 3, [["0-3: gangguan ingatan berat."]], [["0-3: severe memory impairment."]])
