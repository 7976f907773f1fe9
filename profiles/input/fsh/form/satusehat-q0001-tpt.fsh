Instance: satusehat-q0001-tpt
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0001-tpt)
* insert Reconstructs(Q0001)
* name = "SatusehatQ0001Tpt"
* title = "Konseling dan persetujuan TPT (Counselling and consent for preventive treatment)"
* description = "Konseling dan kesediaan mengikuti terapi pencegahan TBC; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Counselling on tuberculosis preventive treatment and consent to it; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", boolean, [["Konseling terapi pencegahan TBC (TPT) diberikan"]], [["Counselled on tuberculosis preventive treatment (TPT)"]])
* item[+]
  * insert Asks("2", boolean, "Bersedia diperiksa infeksi TBC dan minum obat bila memenuhi syarat", "Willing to be assessed for infection and treated if eligible")
* item[+]
  * insert Asks("3", boolean, "Perlu tes infeksi TBC", "Test for tuberculosis infection needed")
* item[+]
  * insert Asks("4", boolean, "Tes infeksi TBC dilakukan", "Test for tuberculosis infection done")
