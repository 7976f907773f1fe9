Instance: satusehat-q0007
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0007)
* insert Reconstructs(Q0007)
* name = "SatusehatQ0007"
* title = "Pengkajian resep (Prescription review)"
* description = "Pemeriksaan resep oleh apoteker: administrasi, farmasetik, klinis; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. The pharmacist's review of a prescription: administrative, pharmaceutical, clinical; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", group, "Administrasi", "Administrative")
  * item[+]
    * insert Asks("1.1", choice, [["Data pasien (nama, umur, jenis kelamin, berat, tinggi)"]], [["The patient's data (name, age, sex, weight, height)"]])
    * insert AnswerFit
  * item[+]
    * insert Asks("1.2", choice, [["Data dokter (nama, nomor izin, alamat, paraf)"]], [["The doctor's data (name, licence, address, initials)"]])
    * insert AnswerFit
  * item[+]
    * insert Asks("1.3", choice, "Tanggal resep", "Date of the prescription")
    * insert AnswerFit
  * item[+]
    * insert Asks("1.4", choice, "Ruangan atau unit asal resep", "Ward or unit of the prescription")
    * insert AnswerFit
* item[+]
  * insert Asks("2", group, "Farmasetik", "Pharmaceutical")
  * item[+]
    * insert Asks("2.1", choice, [["Nama, bentuk dan kekuatan obat"]], [["Name, form and strength of the medicine"]])
    * insert AnswerFit
  * item[+]
    * insert Asks("2.2", choice, "Dosis dan jumlah obat", "Dose and amount")
    * insert AnswerFit
  * item[+]
    * insert Asks("2.3", choice, "Stabilitas obat", "Stability of the medicine")
    * insert AnswerFit
  * item[+]
    * insert Asks("2.4", choice, "Aturan dan cara pakai", "Directions for use")
    * insert AnswerFit
* item[+]
  * insert Asks("3", group, "Klinis", "Clinical")
  * item[+]
    * insert Asks("3.1", choice, [["Indikasi, dosis dan waktu penggunaan"]], [["Indication, dose and time of use"]])
    * insert AnswerFit
  * item[+]
    * insert Asks("3.2", boolean, "Ada pengobatan ganda", "Duplicate treatment")
  * item[+]
    * insert Asks("3.3", boolean, "Ada alergi atau reaksi obat yang tidak dikehendaki", "Allergy or adverse reaction")
  * item[+]
    * insert Asks("3.4", boolean, "Ada kontraindikasi", "Contraindication")
  * item[+]
    * insert Asks("3.5", boolean, "Ada dampak interaksi obat", "Effect of a drug interaction")
// MedicationRequest.
* item[+]
  * insert Asks("4", reference, "Resep yang dikaji", "The prescription reviewed")
