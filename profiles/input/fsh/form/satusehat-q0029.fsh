Instance: satusehat-q0029
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0029)
* insert Reconstructs(Q0029)
* name = "SatusehatQ0029"
* title = "Upaya berhenti merokok: konseling awal (Stopping smoking: first counselling)"
* description = "Profil perokok, riwayat berhenti dan kesiapan; hasil menunjuk pemeriksaan; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Profile of the smoker, earlier attempts and readiness; results point at observations; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", group, "Status dan profil perokok", "Status and profile of the smoker")
  * item[+]
    * insert Asks("1.1", reference, "Umur mulai merokok", "Age when smoking began")
  * item[+]
    * insert Asks("1.2", reference, "Alasan mulai merokok", "Why smoking began")
  * item[+]
    * insert Asks("1.3", reference, "Lama merokok", "How long smoked")
  * item[+]
    * insert Asks("1.4", reference, "Jenis rokok", "Kind of cigarette")
    * item[+]
      * insert Asks("1.4.1", boolean, "Memakai rokok konvensional", "Smokes ordinary cigarettes")
      * item[+]
        * insert Asks("1.4.1.1", reference, "Tingkat adiksi Fagerstrom", "Addiction by Fagerstrom")
        * insert AskedIf("1.4.1", true)
      * item[+]
        * insert Asks("1.4.1.2", reference, "Jumlah batang rokok", "Number of cigarettes")
        * insert AskedIf("1.4.1", true)
      * item[+]
        * insert Asks("1.4.1.3", boolean, "Karbon monoksida napas diperiksa", "Carbon monoxide in breath tested")
        * insert AskedIf("1.4.1", true)
        * item[+]
          * insert Asks("1.4.1.3.1", reference, "Hasil karbon monoksida napas", "Result for carbon monoxide")
          * insert AskedIf("1.4.1.3", true)
    * item[+]
      * insert Asks("1.4.2", boolean, "Memakai rokok elektronik", "Uses electronic cigarettes")
      * item[+]
        * insert Asks("1.4.2.1", reference, "Tingkat adiksi Penn-State", "Addiction by Penn State")
        * insert AskedIf("1.4.2", true)
      * item[+]
        * insert Asks("1.4.2.2", reference, "Frekuensi rokok elektronik", "How often electronic cigarettes")
        * insert AskedIf("1.4.2", true)
      * item[+]
        * insert Asks("1.4.2.3", boolean, "Kotinin urine diperiksa", "Cotinine in urine tested")
        * insert AskedIf("1.4.2", true)
        * item[+]
          * insert Asks("1.4.2.3.1", reference, "Hasil kotinin urine", "Result for cotinine")
          * insert AskedIf("1.4.2.3", true)
  * item[+]
    * insert Asks("1.5", reference, "Gejala yang mengarah ke TBC", "Symptoms pointing at tuberculosis")
  * item[+]
    * insert Asks("1.6", reference, "Ada perokok lain serumah", "Another smoker in the house")
  * item[+]
    * insert Asks("1.7", boolean, "Pernah atau sedang memakai obat untuk berhenti merokok", "Has used or uses medicine to stop smoking")
    * item[+]
      * insert Asks("1.7.1", reference, "Obat dan waktu terakhir dipakai", "The medicine and when last used")
      * insert AskedIf("1.7", true)
* item[+]
  * insert Asks("2", group, "Riwayat berhenti merokok", "Earlier attempts to stop")
  * item[+]
    * insert Asks("2.1", boolean, "Pernah mencoba berhenti", "Has tried to stop")
    * item[+]
      * insert Asks("2.1.1", reference, "Berapa kali mencoba", "Number of attempts")
      * insert AskedIf("2.1", true)
    * item[+]
      * insert Asks("2.1.2", dateTime, "Waktu usaha terakhir", "Time of the last attempt")
      * insert AskedIf("2.1", true)
    * item[+]
      * insert Asks("2.1.3", reference, "Jumlah hari bebas rokok", "Days without smoking")
      * insert AskedIf("2.1", true)
    * item[+]
      * insert Asks("2.1.4", reference, "Cara berhenti yang dipakai", "Way of stopping used")
      * insert AskedIf("2.1", true)
    * item[+]
      * insert Asks("2.1.5", reference, "Alasan merokok kembali", "Why smoking began again")
      * insert AskedIf("2.1", true)
* item[+]
  * insert Asks("3", group, "Kesiapan berhenti merokok", "Readiness to stop")
  * item[+]
    * insert Asks("3.1", reference, "Tingkat kesiapan", "Level of readiness")
  * item[+]
    * insert Asks("3.2", reference, "Tingkat motivasi", "Level of motivation")
  * item[+]
    * insert Asks("3.3", boolean, "Siap berhenti merokok", "Ready to stop")
    * item[+]
      * insert Asks("3.3.1", reference, "Alasan siap", "Why ready")
      * insert AskedIf("3.3", true)
    * item[+]
      * insert Asks("3.3.2", reference, "Alasan belum siap", "Why not ready")
      * insert AskedIf("3.3", false)
