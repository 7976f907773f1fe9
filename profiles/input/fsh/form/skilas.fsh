Instance: skilas
InstanceOf: Questionnaire
Usage: #definition
* insert Form(skilas)
* insert ReconstructsInstrument(Q0042, [[SKILAS milik Kementerian Kesehatan RI, menurut ICOPE dari WHO.]], [[SKILAS belongs to the ministry, after WHO's ICOPE.]])
* name = "Skilas"
* title = "SKILAS, skrining lansia sederhana (SKILAS, simple screening of the elderly)"
* description = "Enam ranah pada lansia, setahun sekali; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Six domains in the elderly, once a year; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* insert ForStage(elderly, "Lanjut usia")
* insert UsedFromAge(60, a)
// Some questions are answered yes when all is well (1.1, 1.2, 2.1, 4.2, 5.1), the others when there is a problem. That yes to 1.1 means
// a right answer is our reading: the payload does not say.
* item[+]
  * insert Asks("1", group, "Kognitif", "Cognition")
  * item[+]
    * insert Asks("1.1", boolean, "Menjawab benar tanggal lengkap dan tempat", "Tells date and place rightly")
  * item[+]
    * insert Asks("1.2", boolean, "Mengingat tiga kata tadi", "Recalls the three words")
* item[+]
  * insert Asks("2", group, "Mobilisasi", "Mobility")
  * item[+]
    * insert Asks("2.1", boolean, [["Berdiri dari kursi 5 kali tanpa tangan dalam 14 detik"]], [["Rises from a chair 5 times without hands within 14 seconds"]])
* item[+]
  * insert Asks("3", group, "Malnutrisi", "Malnutrition")
  * item[+]
    * insert Asks("3.1", boolean, "Berat turun lebih dari 3 kg dalam 3 bulan atau pakaian melonggar", "More than 3 kg lost in 3 months or clothes looser")
  * item[+]
    * insert Asks("3.2", boolean, "Hilang nafsu makan atau sulit makan", "Loss of appetite or trouble eating")
  * item[+]
    * insert Asks("3.3", boolean, "LiLA kurang dari 21 cm", "Arm circumference under 21 cm")
* item[+]
  * insert Asks("4", group, "Penglihatan", "Vision")
  * item[+]
    * insert Asks("4.1", boolean, [["Masalah mata, atau berobat diabetes atau hipertensi"]], [["Eye problem, or treated for diabetes or hypertension"]])
  * item[+]
    * insert Asks("4.2", boolean, "Hitung jari benar 3 kali berturut-turut", "Counts fingers rightly 3 times in a row")
* item[+]
  * insert Asks("5", group, "Pendengaran", "Hearing")
  * item[+]
    * insert Asks("5.1", boolean, "Mendengar bisikan pada tes bisik", "Hears the whisper")
* item[+]
  * insert Asks("6", group, "Depresi", "Depression")
  * item[+]
    * insert Asks("6.1", boolean, [["Dua minggu terakhir: sedih, tertekan atau putus asa"]], [["Last two weeks: sad, depressed or hopeless"]])
  * item[+]
    * insert Asks("6.2", boolean, [["Dua minggu terakhir: kurang minat atau kesenangan"]], [["Last two weeks: little interest or pleasure"]])
* item[+]
  * insert OwnResult
  * item[+]
    * insert SkilasDomain("ilp.1", cognition, penurunan kognitif, cognitive decline)
    * insert CalculatedAs([["%resource.item.where(linkId = '1' and item.answer.exists()).select(item.answer.value.where($this = false).exists())"]])
  * item[+]
    * insert SkilasDomain("ilp.2", mobility, keterbatasan mobilisasi, limited mobility)
    * insert CalculatedAs([["%resource.item.where(linkId = '2' and item.answer.exists()).select(item.answer.value.where($this = false).exists())"]])
  * item[+]
    * insert SkilasDomain("ilp.3", nutrition, malnutrisi, malnutrition)
    * insert CalculatedAs([["%resource.item.where(linkId = '3' and item.answer.exists()).select(item.answer.value.where($this = true).exists())"]])
  * item[+]
    * insert SkilasDomain("ilp.4", vision, gangguan penglihatan, visual impairment)
    * insert CalculatedAs([["%resource.item.where(linkId = '4' and item.answer.exists()).select(item.where(linkId = '4.1').answer.value.where($this = true).exists() or item.where(linkId = '4.2').answer.value.where($this = false).exists())"]])
  * item[+]
    * insert SkilasDomain("ilp.5", hearing, gangguan pendengaran, hearing impairment)
    * insert CalculatedAs([["%resource.item.where(linkId = '5' and item.answer.exists()).select(item.answer.value.where($this = false).exists())"]])
  * item[+]
    * insert SkilasDomain("ilp.6", depression, gejala depresi, depressive symptoms)
    * insert CalculatedAs([["%resource.item.where(linkId = '6' and item.answer.exists()).select(item.answer.value.where($this = true).exists())"]])
  * item[+]
    * insert Score("ilp.7", 0, 6, "SKILAS: jumlah ranah bermasalah", "SKILAS: number of domains with a problem")
    * insert CodedAs([[IlpScreeningItemCS#skilas "SKILAS: jumlah ranah bermasalah"]])
    * insert ExtractedAs(survey)
    * insert CalculatedAs([["%resource.item.where(linkId = 'ilp' and item.where(linkId in ('ilp.1' | 'ilp.2' | 'ilp.3' | 'ilp.4' | 'ilp.5' | 'ilp.6')).answer.count() = 6).select(item.answer.value.where($this = true).count())"]])
  * insert Means("ilp.8", "ilp.7", 0, 0, [["0: tidak ada masalah."]], [["0: no problem."]])
  * insert Means("ilp.9", "ilp.7", 1, 6, [["1-6: skrining lanjutan di puskesmas untuk setiap ranah yang bermasalah."]], [["1-6: further screening at the puskesmas of each domain with a problem."]])

// A domain: true when there is a problem. Not extracted: it is a part of the Observation of the total.
RuleSet: SkilasDomain(number, code, text, english)
* insert Asks({number}, boolean, [["SKILAS: {text}"]], [["SKILAS: {english}"]])
* insert CodedAs([[IlpScreeningItemCS#skilas-{code} "SKILAS: {text}"]])
