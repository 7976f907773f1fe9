Instance: mini-cog
InstanceOf: Questionnaire
Usage: #definition
* insert Form(mini-cog)
* name = "MiniCog"
* title = "Mini-Cog, fungsi kognitif (Mini-Cog, cognition)"
* description = "Mengingat tiga kata dan menggambar jam, 0-5. Recall of three words and drawing a clock, 0-5."
* copyright = "Mini-Cog, hak cipta S. Borson; pemakaian klinis bebas, pemuatan elektronik perlu izin pemilik. Kata-katanya susunan sendiri. Copyright S. Borson; free for clinical use, electronic use needs the owner's permission. The wording is our own."
* insert ForStage(elderly, "Lanjut usia")
* insert UsedFromAge(60, a)
* item[+]
  * insert Asks("1", group, "Tes", "Test")
  * item[+]
    * insert Asks("1.1", display, [["Sebutkan tiga kata, minta diulang dan diingat."]], [["Say three words, have them repeated and remembered."]])
  * item[+]
    * insert NeedsChoice("1.2", [["Gambar jam, angka lengkap dan jarum menunjuk pukul 11.10"]], [["Draws a clock, all numbers and hands at ten past eleven"]])
    * insert CodedAs([[$loinc#79150-9 "Clock drawing panel [GPCOG]"]])
    * insert Points(mini-cog-clock-0, "Gambar jam salah atau menolak", 0)
    * insert Points(mini-cog-clock-2, "Gambar jam benar", 2)
  * item[+]
    * insert NeedsChoice("1.3", "Tiga kata tadi yang diingat", "The three words recalled")
    * insert CodedAs($loinc#72234-8 "Mini-Cog")
    * insert Extracted
    * insert Points(mini-cog-words-0, "Tidak ada kata benar", 0)
    * insert Points(mini-cog-words-1, "Benar 1 kata", 1)
    * insert MinistryPoints(http://terminology.kemkes.go.id#TK000168 "Benar 2 kata", "2 words right", 2)
    * insert Points(mini-cog-words-3, "Benar 3 kata", 3)
* item[+]
  * insert Asks("2", group, "Hasil", "Result")
  * item[+]
    * insert Score("2.1", 0, 5, "Jumlah Mini-Cog", "Mini-Cog total")
    * insert CodedAs([[$loinc#72233-0 "Total score [Mini-Cog]"]])
    * insert ExtractedAs(survey)
    * insert CalculatedAs([["%resource.item.where(linkId = '1' and item.answer.count() = 2).select(item.answer.value.code.select(iif($this = 'TK000168', 2, replaceMatches('^.*-', '').toInteger())).aggregate($this + $total, 0))"]])
  * insert Means("2.2", "2.1", 0, 2, [["0-2: berisiko gangguan kognitif, lanjutkan AMT."]], [["0-2: at risk of cognitive impairment, go on with the AMT."]])
  * insert Means("2.3", "2.1", 3, 5, [["3-5: normal."]], [["3-5: normal."]])
