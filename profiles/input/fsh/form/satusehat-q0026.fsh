Instance: satusehat-q0026
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0026)
* insert Reconstructs(Q0026)
* name = "SatusehatQ0026"
* title = "Masalah gizi anak: penyebab dan MP-ASI (Nutrition problems: causes and complementary food)"
* description = "Faktor penyebab dan pemantauan makanan pendamping ASI; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Determinants, and monitoring of complementary food; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", group, "Faktor penyebab", "Determinants")
  * item[+]
    * insert Asks("1.1", open-choice, "Air bersih", "Clean water")
    * insert AnswerPresent
  * item[+]
    * insert Asks("1.2", open-choice, "Jamban sehat", "Sanitary toilet")
    * insert AnswerPresent
  * item[+]
    * insert Asks("1.3", reference, "Anggota keluarga merokok", "Smoking in the family")
  * item[+]
    * insert Asks("1.4", reference, "Kecacingan", "Worms")
  * item[+]
    * insert Asks("1.5", open-choice, "Status gizi ibu saat hamil", "The mother's nutrition in pregnancy")
    * insert AnswerInEnglish($clinical-term#QRI000012 "Kehamilan KEK", "Pregnancy with chronic energy deficiency")
    * insert AnswerInEnglish($clinical-term#QRI000013 "Kehamilan Non KEK", "Pregnancy without chronic energy deficiency")
  * item[+]
    * insert Asks("1.6", reference, "Riwayat penyakit", "History of disease")
* item[+]
  * insert Asks("2", group, "Pemantauan MP-ASI", "Monitoring of complementary food")
  * item[+]
    * insert Asks("2.1", reference, "Mendapat MP-ASI", "Receives complementary food")
  * item[+]
    * insert Asks("2.2", open-choice, "Jenis MP-ASI", "Kinds of complementary food")
    * repeats = true
    * insert AnswerInEnglish([[$clinical-term#QRI000005 "Sereal, akar, dan umbi"]], [["Cereals, roots and tubers"]])
    * insert AnswerInEnglish($clinical-term#QRI000007 "Susu dan produk olahannya", "Milk and its products")
    * insert AnswerInEnglish($clinical-term#QRI000008 "Daging dan/atau ikan", "Meat or fish")
    * insert AnswerInEnglish($clinical-term#QRI000010 "Buah dan sayur sumber vitamin A", "Fruit and vegetables with vitamin A")
    * insert AnswerInEnglish($clinical-term#QRI000011 "Buah dan sayur lainnya", "Other fruit and vegetables")
  * item[+]
    * insert Asks("2.3", boolean, [["Sedikitnya 3 kali sehari (2 kali pada bayi 6 bulan)"]], [["At least 3 times a day (2 times at 6 months)"]])
