Instance: satusehat-q0023
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0023)
* insert Reconstructs(Q0023)
* name = "SatusehatQ0023"
* title = "Risiko HIV dan tanda infeksi menular seksual (HIV risk and signs of sexually transmitted infection)"
* description = "Kajian tingkat risiko, tanda klinis dan pemeriksaan fisik; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Level of risk, clinical signs and physical examination; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", group, "Tingkat risiko", "Level of risk")
  * item[+]
    * insert Asks("1.1", reference, "Kelompok populasi", "Population group")
  * item[+]
    * insert Asks("1.2", reference, "Hubungan seks vaginal berisiko", "Vaginal sex with risk")
  * item[+]
    * insert Asks("1.3", reference, "Hubungan seks anal berisiko", "Anal sex with risk")
  * item[+]
    * insert Asks("1.4", reference, "Bergantian alat suntik", "Shared injecting equipment")
  * item[+]
    * insert Asks("1.5", reference, "Transfusi darah", "Blood transfusion")
  * item[+]
    * insert Asks("1.6", reference, "Penularan dari ibu ke anak", "Transmission from mother to child")
  * item[+]
    * insert Asks("1.7", reference, "Periode jendela", "Window period")
  * item[+]
    * insert Asks("1.8", reference, "Penyakit terkait", "Related disease")
  * item[+]
    * insert Asks("1.9", boolean, "Ada risiko lain", "Another risk")
    * item[+]
      * insert Asks("1.9.1", string, "Risiko lainnya", "The other risk")
      * insert AskedIf("1.9", true)
* item[+]
  * insert Asks("2", group, "Tanda infeksi menular seksual dan pemeriksaan fisik", "Signs of sexually transmitted infection and examination")
  * item[+]
    * insert Asks("2.1", boolean, "Ada tanda klinis", "Clinical signs")
    * item[+]
      * insert Asks("2.1.1", reference, "Tanda klinisnya", "The clinical signs")
      * insert AskedIf("2.1", true)
  * item[+]
    * insert Asks("2.2", reference, "Pemeriksaan fisik", "Physical examination")
