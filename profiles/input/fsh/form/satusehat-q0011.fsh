Instance: satusehat-q0011
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0011)
* insert Reconstructs(Q0011)
* name = "SatusehatQ0011"
* title = "MTBM bayi di bawah 2 bulan (Sick young infant under 2 months)"
* description = "Manajemen terpadu bayi muda; hasil menunjuk pemeriksaan; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Integrated management of the young infant; results point at observations; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", group, "Infeksi", "Infection")
  * item[+]
    * insert Asks("1.1", boolean, "Infeksi diperiksa", "Examined for infection")
    * item[+]
      * insert Asks("1.1.1", reference, "Hasil pemeriksaan infeksi", "Result for infection")
      * insert AskedIf("1.1", true)
* item[+]
  * insert Asks("2", group, "Ikterus", "Jaundice")
  * item[+]
    * insert Asks("2.1", boolean, "Ikterus diperiksa", "Examined for jaundice")
    * item[+]
      * insert Asks("2.1.1", reference, "Hasil pemeriksaan ikterus", "Result for jaundice")
      * insert AskedIf("2.1", true)
* item[+]
  * insert Asks("3", group, "Diare", "Diarrhoea")
  * item[+]
    * insert Asks("3.1", boolean, "Diare diperiksa", "Examined for diarrhoea")
    * item[+]
      * insert Asks("3.1.1", boolean, "Bayi diare", "The infant has diarrhoea")
      * insert AskedIf("3.1", true)
      * item[+]
        * insert Asks("3.1.1.1", reference, "Hasil pemeriksaan diare", "Result for diarrhoea")
        * insert AskedIf("3.1.1", true)
* item[+]
  * insert Asks("4", group, "HIV", "HIV")
  * item[+]
    * insert Asks("4.1", boolean, "HIV diperiksa", "Examined for HIV")
    * item[+]
      * insert Asks("4.1.1", reference, "Hasil pemeriksaan HIV", "Result for HIV")
      * insert AskedIf("4.1", true)
* item[+]
  * insert Asks("5", group, "Berat badan rendah dan masalah pemberian ASI", "Low weight and breastfeeding problems")
  * item[+]
    * insert Asks("5.1", boolean, "Berat badan menurut umur dan pemberian ASI diperiksa", "Weight for age and breastfeeding examined")
    * item[+]
      * insert Asks("5.1.1", reference, "Hasil pemeriksaan berat badan atau pemberian ASI", "Result for weight or breastfeeding")
      * insert AskedIf("5.1", true)
* item[+]
  * insert Asks("6", group, "Berat badan rendah dan masalah pemberian minum", "Low weight and feeding problems")
  * item[+]
    * insert Asks("6.1", boolean, "Ibu HIV positif dan tidak menyusui", "Mother HIV positive and not breastfeeding")
  * item[+]
    * insert Asks("6.2", boolean, "Berat badan menurut umur dan pemberian minum diperiksa", "Weight for age and feeding examined")
    * item[+]
      * insert Asks("6.2.1", reference, "Hasil pemeriksaan berat badan atau pemberian minum", "Result for weight or feeding")
      * insert AskedIf("6.2", true)
