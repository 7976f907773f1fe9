Instance: satusehat-q0047
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0047)
* insert Reconstructs(Q0047)
* name = "SatusehatQ0047"
* title = "Faktor risiko antraks (Anthrax risk factors)"
* description = "Kontak dengan hewan, produk hewan dan tanah; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Contact with animals, animal products and soil; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", boolean, "Kontak dengan hewan sakit atau mati mendadak", "Contact with a sick or suddenly dead animal")
  * item[+]
    * insert Asks("1.1", open-choice, "Hewannya", "Which animal")
    * repeats = true
    * insert AskedIf("1", true)
    * insert AnswerShownAs($sct#125099002 "Sheep", "Domba")
  * item[+]
    * insert Asks("1.2", open-choice, "Jenis kontak", "Kind of contact")
    * repeats = true
    * insert AskedIf("1", true)
    * insert AnswerShownAs($sct#248011008 "Killing of animals", "Menyembelih hewan")
* item[+]
  * insert Asks("2", boolean, [["Kontak dengan daging, kulit, tanduk atau tulang"]], [["Contact with meat, hide, horn or bone"]])
  * item[+]
    * insert Asks("2.1", open-choice, "Asal hewannya", "From which animal")
    * repeats = true
    * insert AskedIf("2", true)
    * insert AnswerShownAs($sct#125099002 "Sheep", "Domba")
  * item[+]
    * insert Asks("2.2", open-choice, "Jenis kontak dengan produk hewan", "Kind of contact with the product")
    * repeats = true
    * insert AskedIf("2", true)
    * insert AnswerShownAs($sct#248011008 "Killing of animals", "Menyembelih hewan")
* item[+]
  * insert Asks("3", boolean, "Kontak dengan pupuk kandang", "Contact with manure")
* item[+]
  * insert Asks("4", boolean, "Mengolah tanah di daerah yang pernah ada hewan mati mendadak", "Works soil where animals died suddenly")
* item[+]
  * insert Asks("5", boolean, "Mengunjungi atau tinggal di daerah dengan banyak hewan mati mendadak", "Visited or lives where many animals died suddenly")
