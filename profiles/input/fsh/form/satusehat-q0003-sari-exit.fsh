Instance: satusehat-q0003-sari-exit
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0003-sari-exit)
* insert Reconstructs(Q0003)
* name = "SatusehatQ0003SariExit"
* title = "Form keluar SARI (SARI exit form)"
* description = "Pemeriksaan dan pengobatan selama dirawat; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Tests and treatment during the stay; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", boolean, "Foto rontgen dibuat selama dirawat", "X-ray taken during the stay")
* item[+]
  * insert Asks("2", boolean, "Foto rontgen menunjukkan pneumonia", "X-ray shows pneumonia")
* item[+]
  * insert Asks("3", boolean, "Diberi antibiotik", "Antibiotic given")
  * item[+]
    * insert Asks("3.1", string, "Antibiotiknya", "Which antibiotic")
    * insert AskedIf("3", true)
* item[+]
  * insert Asks("4", boolean, "Diberi antivirus", "Antiviral given")
  * item[+]
    * insert Asks("4.1", string, "Antivirusnya", "Which antiviral")
    * insert AskedIf("4", true)
* item[+]
  * insert Asks("5", boolean, "Memerlukan ventilator", "Ventilator needed")
* item[+]
  * insert Asks("6", boolean, "Memerlukan rawat HCU atau ICU", "High or intensive care needed")
* item[+]
  * insert Asks("7", boolean, "Memerlukan intubasi", "Intubation needed")
