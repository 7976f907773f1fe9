Instance: satusehat-q0001-sample
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0001-sample)
* insert Reconstructs(Q0001)
* name = "SatusehatQ0001Sample"
* title = "Persetujuan skrining TBC dan sampel (Consent to tuberculosis screening, and sample)"
* description = "Persetujuan skrining TBC dan pengambilan sampel; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Consent to tuberculosis screening and the taking of a sample; reconstructed from the ministry's example payloads, answer lists may be incomplete."
// Items 1 and 2 bear the same question; 1 is answered with a code of a system "tbd", to be decided.
* item[+]
  * insert Asks("1", open-choice, "Cara skrining yang disetujui", "Way of screening consented to")
* item[+]
  * insert Asks("2", boolean, "Setuju diskrining", "Consents to screening")
* item[+]
  * insert Asks("3", dateTime, "Waktu persetujuan diberikan", "When consent was given")
* item[+]
  * insert Asks("4", boolean, "Sampel diambil", "Sample taken")
* item[+]
  * insert Asks("5", string, "Alasan sampel tidak diambil", "Why no sample was taken")
  * insert AskedIf("4", false)
