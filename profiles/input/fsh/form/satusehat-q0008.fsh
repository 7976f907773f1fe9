Instance: satusehat-q0008
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0008)
* insert Reconstructs(Q0008)
* name = "SatusehatQ0008"
* title = "Gejala batuk dan TBC di gawat darurat (Cough and tuberculosis symptoms in emergency care)"
* description = "Gejala dan riwayat pada pasien batuk di gawat darurat; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Symptoms and history of a coughing patient in emergency care; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", boolean, "Ada riwayat demam", "History of fever")
  * item[+]
    * insert Asks("1.1", reference, "Riwayat demamnya", "The history of fever")
    * insert AskedIf("1", true)
* item[+]
  * insert Asks("2", boolean, "Berkeringat malam tanpa kegiatan", "Night sweats without activity")
* item[+]
  * insert Asks("3", boolean, "Datang dari daerah wabah", "Came from an outbreak area")
* item[+]
  * insert Asks("4", boolean, "Memakai obat jangka panjang", "Takes medicine for a long time")
  * item[+]
    * insert Asks("4.1", reference, "Riwayat pengobatannya", "The treatment history")
    * insert AskedIf("4", true)
* item[+]
  * insert Asks("5", boolean, "Berat badan turun tanpa sebab jelas", "Weight loss without a known cause")
