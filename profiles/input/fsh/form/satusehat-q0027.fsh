Instance: satusehat-q0027
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0027)
* insert Reconstructs(Q0027)
* name = "SatusehatQ0027"
* title = "MTBS anak 2 bulan sampai 5 tahun (Sick child 2 months to 5 years)"
* description = "Manajemen terpadu balita sakit; hasil menunjuk pemeriksaan; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Integrated management of childhood illness; results point at observations; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", group, "Tanda bahaya umum", "General danger signs")
  * item[+]
    * insert Asks("1.1", boolean, "Tanda bahaya umum diperiksa", "Examined for danger signs")
    * item[+]
      * insert Asks("1.1.1", reference, "Hasil pemeriksaan tanda bahaya umum", "Result for danger signs")
      * insert AskedIf("1.1", true)
* item[+]
  * insert Asks("2", group, "Batuk atau sukar bernapas", "Cough or difficult breathing")
  * item[+]
    * insert Asks("2.1", boolean, "Batuk atau sukar bernapas diperiksa", "Examined for cough or difficult breathing")
    * item[+]
      * insert Asks("2.1.1", boolean, "Anak batuk atau sukar bernapas", "The child coughs or breathes with difficulty")
      * insert AskedIf("2.1", true)
      * item[+]
        * insert Asks("2.1.1.1", reference, "Hasil pemeriksaan batuk atau sukar bernapas", "Result for cough or difficult breathing")
        * insert AskedIf("2.1.1", true)
* item[+]
  * insert Asks("3", group, "Diare", "Diarrhoea")
  * item[+]
    * insert Asks("3.1", boolean, "Diare diperiksa", "Examined for diarrhoea")
    * item[+]
      * insert Asks("3.1.1", boolean, "Anak diare", "The child has diarrhoea")
      * insert AskedIf("3.1", true)
      * item[+]
        * insert Asks("3.1.1.1", reference, "Hasil pemeriksaan diare", "Result for diarrhoea")
        * insert AskedIf("3.1.1", true)
* item[+]
  * insert Asks("4", group, "Demam dan malaria", "Fever and malaria")
  * item[+]
    * insert Asks("4.1", boolean, "Demam diperiksa", "Examined for fever")
    * item[+]
      * insert Asks("4.1.1", boolean, "Anak demam", "The child has fever")
      * insert AskedIf("4.1", true)
      * item[+]
        * insert Asks("4.1.1.1", boolean, "Malaria diperiksa", "Examined for malaria")
        * insert AskedIf("4.1.1", true)
      * item[+]
        * insert Asks("4.1.1.2", reference, "Hasil pemeriksaan demam dan malaria", "Result for fever and malaria")
        * insert AskedIf("4.1.1", true)
* item[+]
  * insert Asks("5", group, "Campak", "Measles")
  * item[+]
    * insert Asks("5.1", boolean, "Campak diperiksa", "Examined for measles")
    * item[+]
      * insert Asks("5.1.1", boolean, "Anak sedang campak", "The child has measles now")
      * insert AskedIf("5.1", true)
      * item[+]
        * insert Asks("5.1.1.1", reference, "Hasil pemeriksaan campak", "Result for measles")
        * insert AskedIf("5.1.1", true)
* item[+]
  * insert Asks("6", group, "Infeksi dengue", "Dengue")
  * item[+]
    * insert Asks("6.1", boolean, "Dengue diperiksa", "Examined for dengue")
    * item[+]
      * insert Asks("6.1.1", reference, "Hasil pemeriksaan dengue", "Result for dengue")
      * insert AskedIf("6.1", true)
* item[+]
  * insert Asks("7", group, "Masalah telinga", "Ear problems")
  * item[+]
    * insert Asks("7.1", boolean, "Telinga diperiksa", "Ears examined")
    * item[+]
      * insert Asks("7.1.1", reference, "Hasil pemeriksaan telinga", "Result for the ears")
      * insert AskedIf("7.1", true)
* item[+]
  * insert Asks("8", group, "Status gizi", "Nutrition")
  * item[+]
    * insert Asks("8.1", boolean, "Status gizi diperiksa", "Nutrition examined")
    * item[+]
      * insert Asks("8.1.1", reference, "Hasil pemeriksaan status gizi", "Result for nutrition")
      * insert AskedIf("8.1", true)
* item[+]
  * insert Asks("9", group, "Status pertumbuhan", "Growth")
  * item[+]
    * insert Asks("9.1", boolean, "Pertumbuhan diperiksa", "Growth examined")
    * item[+]
      * insert Asks("9.1.1", boolean, "Anak di bawah 2 tahun", "The child is under 2 years")
      * insert AskedIf("9.1", true)
    * item[+]
      * insert Asks("9.1.2", reference, "Hasil pemeriksaan pertumbuhan", "Result for growth")
      * insert AskedIf("9.1", true)
    * item[+]
      * insert Asks("9.1.3", reference, "Hasil lingkar kepala menurut umur", "Result for head circumference")
      * insert AskedIf("9.1", true)
* item[+]
  * insert Asks("10", group, "Anemia", "Anaemia")
  * item[+]
    * insert Asks("10.1", boolean, "Anemia diperiksa", "Examined for anaemia")
    * item[+]
      * insert Asks("10.1.1", reference, "Hasil pemeriksaan anemia", "Result for anaemia")
      * insert AskedIf("10.1", true)
* item[+]
  * insert Asks("11", group, "HIV", "HIV")
  * item[+]
    * insert Asks("11.1", boolean, "HIV diperiksa", "Examined for HIV")
    * item[+]
      * insert Asks("11.1.1", reference, "Hasil pemeriksaan HIV", "Result for HIV")
      * insert AskedIf("11.1", true)
