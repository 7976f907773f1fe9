Instance: satusehat-q100
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q100)
* insert Reconstructs(Q100)
* name = "SatusehatQ100"
* title = "Kriteria rujukan (Referral criteria)"
* description = "Alasan merujuk dan kriteria gawat darurat; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Reason of the referral and criteria of emergency; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("3216", boolean, "Terapi atau pengobatan", "Therapy or treatment")
* item[+]
  * insert Asks("3215", string, "Tindakan medis", "Medical procedure")
* item[+]
  * insert Asks("3214", boolean, "Upaya diagnosis", "Diagnosis")
* item[+]
  * insert Asks("0", group, "Gawat darurat", "Emergency")
  * item[+]
    * insert Asks("000001", boolean, [["Mengancam nyawa atau membahayakan diri, orang lain atau lingkungan"]], [["Threat to life, or danger to oneself, others or surroundings"]])
  * item[+]
    * insert Asks("000002", boolean, [["Gangguan jalan napas, pernapasan atau sirkulasi"]], [["Trouble of airway, breathing or circulation"]])
  * item[+]
    * insert Asks("000003", boolean, "Penurunan kesadaran", "Lowered consciousness")
  * item[+]
    * insert Asks("000004", boolean, "Gangguan hemodinamik", "Haemodynamic trouble")
  * item[+]
    * insert Asks("000005", boolean, "Perlu tindakan segera", "Needs action at once")
