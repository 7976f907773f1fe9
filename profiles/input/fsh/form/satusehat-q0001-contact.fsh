Instance: satusehat-q0001-contact
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0001-contact)
* insert Reconstructs(Q0001)
* name = "SatusehatQ0001Contact"
* title = "Kontak TBC dan status gizi (Tuberculosis contact and nutrition)"
* description = "Riwayat kontak, kelayakan terapi pencegahan dan status gizi; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Contact history, eligibility for preventive treatment and nutrition; reconstructed from the ministry's example payloads, answer lists may be incomplete."
// Five forms share the number Q0001.
* item[+]
  * insert Asks("1", boolean, "Pernah kontak dengan penderita TBC", "Contact with someone with tuberculosis")
* item[+]
  * insert Asks("2", boolean, [["Layak mendapat terapi pencegahan TBC (TPT)"]], [["Eligible for tuberculosis preventive treatment (TPT)"]])
* item[+]
  * insert Asks("3", dateTime, "Waktu kelayakan TPT ditetapkan", "When the eligibility for TPT was decided")
* item[+]
  * insert Asks("4", string, "Nomor kasus indeks", "Number of the index case")
// The example's system is "tbd": to be decided.
* item[+]
  * insert Asks("5", open-choice, "Resistansi obat pada pasien indeks", "Drug resistance of the index patient")
* item[+]
  * insert Asks("6", quantity, "Indeks massa tubuh", "Body mass index")
* item[+]
  * insert Asks("7", open-choice, "Status gizi dewasa dan remaja", [["Nutrition status, adults and adolescents"]])
  * insert AnswerShownAs($sct#414915002 "Obese", "Obesitas")
* item[+]
  * insert Asks("8", open-choice, "Status gizi anak", [["Nutrition status, children"]])
  * insert AnswerShownAs($sct#414915002 "Obese", "Obesitas")
* item[+]
  * insert Asks("9", decimal, "Skor Z berat badan menurut tinggi badan", "Weight-for-height Z score")
