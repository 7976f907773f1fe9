Instance: satusehat-q0002-vaccine-target
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0002-vaccine-target)
* insert Reconstructs(Q0002)
* name = "SatusehatQ0002VaccineTarget"
* title = "Sasaran vaksin (Vaccine target group)"
* description = "Kelompok dan kategori penerima vaksin; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Group and category of a vaccine recipient; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", string, "Kelompok penerima", "Group of recipients")
* item[+]
  * insert Asks("2", string, "Kategori", "Category")
