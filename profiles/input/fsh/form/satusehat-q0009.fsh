Instance: satusehat-q0009
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0009)
* insert Reconstructs(Q0009)
* name = "SatusehatQ0009"
* title = "Kasus ILI (ILI case)"
* description = "Faktor penularan penyakit serupa influenza; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Exposure in influenza-like illness; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", group, "Faktor penularan", "Exposure")
  * item[+]
    * insert Asks("1.1", boolean, "Bepergian ke luar negeri dalam 2 minggu terakhir", "Travelled abroad in the last 2 weeks")
    // ISO 3166, any country.
    * item[+]
      * insert Asks("1.1.1", open-choice, "Negara yang dikunjungi", "Country visited")
      * insert AskedIf("1.1", true)
  * item[+]
    * insert Asks("1.2", boolean, "Orang serumah sakit sepulang dari luar negeri", "Someone in the house fell ill after travel abroad")
    * item[+]
      * insert Asks("1.2.1", open-choice, "Negara asal kepulangan", "Country returned from")
      * insert AskedIf("1.2", true)
  * item[+]
    * insert Asks("1.3", boolean, "Kontak dengan unggas mati mendadak dalam 2 minggu terakhir", "Contact with suddenly dead poultry in the last 2 weeks")
  * item[+]
    * insert Asks("1.4", boolean, "Rumah kurang dari 100 m dari peternakan unggas", "House within 100 m of a poultry farm")
  * item[+]
    * insert Asks("1.5", boolean, "Vaksin influenza dalam 12 bulan terakhir", "Influenza vaccine in the last 12 months")
  * item[+]
    * insert Asks("1.6", boolean, "Vaksin COVID-19 dalam 12 bulan terakhir", "COVID-19 vaccine in the last 12 months")
