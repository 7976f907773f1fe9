Instance: satusehat-q101
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q101)
* insert Reconstructs(Q101)
* name = "SatusehatQ101"
* title = "Wilayah jejaring rujukan (Referral network area)"
* description = "Provinsi dan kabupaten tujuan rujukan; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Province and district referred to; reconstructed from the ministry's example payloads, answer lists may be incomplete."
// Answered with region codes of http://sys-ids.kemkes.go.id/administrative-area.
* item[+]
  * insert Asks("1", group, "Jejaring wilayah rujukan", "Referral network area")
  * item[+]
    * insert Asks("1.1", open-choice, "Provinsi", "Province")
  * item[+]
    * insert Asks("1.2", open-choice, "Kabupaten atau kota", "District or city")
