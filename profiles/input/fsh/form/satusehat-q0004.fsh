Instance: satusehat-q0004
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0004)
* insert Reconstructs(Q0004)
* name = "SatusehatQ0004"
* title = "Kelas ibu balita (Class for mothers of young children)"
* description = "Keikutsertaan dalam kelas ibu balita; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Attendance of the class for mothers of young children; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", boolean, "Mengikuti kelas ibu balita", "Attends the class for mothers of young children")
