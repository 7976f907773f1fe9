Instance: satusehat-q0024
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0024)
* insert Reconstructs(Q0024)
* name = "SatusehatQ0024"
* title = "Risiko malnutrisi di atas 18 tahun (Malnutrition risk above 18 years)"
* description = "Skrining risiko malnutrisi orang dewasa; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Screening of adults for malnutrition risk; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", open-choice, "Berat badan turun tanpa dikehendaki dalam 6 bulan terakhir", "Unwanted weight loss in the last 6 months")
  * insert AnswerPresent
  * item[+]
    * insert Asks("1.1", quantity, [["Penurunan berat badan (kg)"]], [["Weight lost (kg)"]])
    * insert AskedIfCoded("1", $clinical-term#QRI000003)
* item[+]
  * insert Asks("2", boolean, "Makan berkurang karena tidak nafsu makan", "Eats less for lack of appetite")
* item[+]
  * insert Asks("3", reference, "Hasil skrining risiko malnutrisi", "Result of the screening")
