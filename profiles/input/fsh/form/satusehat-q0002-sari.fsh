Instance: satusehat-q0002-sari
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0002-sari)
* insert Reconstructs(Q0002)
* name = "SatusehatQ0002Sari"
* title = "Faktor penularan SARI (SARI exposure)"
* description = "Perjalanan dan kontak unggas pada infeksi pernapasan akut berat; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Travel and poultry contact in severe acute respiratory infection; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", boolean, "Bepergian ke luar negeri dalam 2 minggu terakhir", "Travelled abroad in the last 2 weeks")
  * item[+]
    * insert Asks("1.1", string, "Negara yang dikunjungi", "Country visited")
    * insert AskedIf("1", true)
* item[+]
  * insert Asks("2", boolean, "Orang serumah sakit sepulang dari luar negeri", "Someone in the house fell ill after travel abroad")
  * item[+]
    * insert Asks("2.1", string, "Negara asal kepulangan", "Country returned from")
    * insert AskedIf("2", true)
* item[+]
  * insert Asks("3", boolean, "Kontak dengan unggas sakit atau mati mendadak dalam 2 minggu terakhir", "Contact with sick or suddenly dead poultry in the last 2 weeks")
* item[+]
  * insert Asks("4", boolean, "Rumah kurang dari 100 m dari peternakan unggas", "House within 100 m of a poultry farm")
