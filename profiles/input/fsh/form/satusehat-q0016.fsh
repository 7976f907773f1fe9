Instance: satusehat-q0016
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0016)
* insert Reconstructs(Q0016)
* name = "SatusehatQ0016"
* title = "Lama tinggal pada kematian maternal dan perinatal (Length of residence in maternal and perinatal death)"
* description = "Lama tinggal di alamat terakhir; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. How long the last address was lived at; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", open-choice, "Lama tinggal", "Length of residence")
  * insert AnswerInEnglish($clinical-term#QRI000031 "6 bulan ke atas", "6 months or more")
