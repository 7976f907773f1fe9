Instance: satusehat-q0031
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0031)
* insert Reconstructs(Q0031)
* name = "SatusehatQ0031"
* title = "Upaya berhenti merokok: program lanjutan (Stopping smoking: continued programme)"
* description = "Status, kambuh, gejala putus rokok dan terapi; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Status, relapse, withdrawal and therapy; reconstructed from the ministry's example payloads, answer lists may be incomplete."
// Union of the examples for those who smoke again and those who do not.
* item[+]
  * insert Asks("1", reference, "Status merokok saat ini", "Smoking status now")
  * item[+]
    * insert Asks("1.1", boolean, "Masih merokok", "Still smokes")
    * item[+]
      * insert Asks("1.1.1", reference, "Jenis rokok saat ini", "Kind of cigarette now")
      * item[+]
        * insert Asks("1.1.1.1", boolean, "Memakai rokok konvensional", "Smokes ordinary cigarettes")
        * item[+]
          * insert Asks("1.1.1.1.1", reference, "Jumlah batang rokok", "Number of cigarettes")
          * insert AskedIf("1.1.1.1", true)
      * item[+]
        * insert Asks("1.1.1.2", boolean, "Memakai rokok elektronik", "Uses electronic cigarettes")
        * item[+]
          * insert Asks("1.1.1.2.1", reference, "Frekuensi rokok elektronik", "How often electronic cigarettes")
          * insert AskedIf("1.1.1.2", true)
    * item[+]
      * insert Asks("1.1.2", reference, "Kebiasaan yang menghambat", "Habit in the way")
    * item[+]
      * insert Asks("1.1.3", boolean, "Pernah merokok kembali", "Has smoked again")
    * item[+]
      * insert Asks("1.1.4", reference, "Waktu merokok kembali", "When smoking began again")
    * item[+]
      * insert Asks("1.1.5", reference, "Penyebab merokok kembali", "Cause of smoking again")
    * item[+]
      * insert Asks("1.1.6", reference, "Kendala terberat selama berhenti", "Hardest obstacle while stopping")
  * item[+]
    * insert Asks("1.2", boolean, "Ada gejala putus rokok", "Withdrawal symptoms")
    * item[+]
      * insert Asks("1.2.1", reference, "Gejala putus rokoknya", "The withdrawal symptoms")
      * insert AskedIf("1.2", true)
  * item[+]
    * insert Asks("1.3", string, "Catatan tambahan", "Remarks")
  * item[+]
    * insert Asks("1.4", string, "Langkah berikutnya", "Next step")
  * item[+]
    * insert Asks("1.5", boolean, "Karbon monoksida napas diperiksa", "Carbon monoxide in breath tested")
    * item[+]
      * insert Asks("1.5.1", reference, "Hasil karbon monoksida napas", "Result for carbon monoxide")
      * insert AskedIf("1.5", true)
  * item[+]
    * insert Asks("1.6", boolean, "Kotinin urine diperiksa", "Cotinine in urine tested")
    * item[+]
      * insert Asks("1.6.1", reference, "Hasil kotinin urine", "Result for cotinine")
      * insert AskedIf("1.6", true)
* item[+]
  * insert Asks("2", boolean, "Terapi yang disepakati: tanpa obat", "Therapy agreed on: without medicine")
  * item[+]
    * insert Asks("2.1", boolean, "Pernah atau sedang memakai obat untuk berhenti merokok", "Has used or uses medicine to stop smoking")
    * insert AskedIf("2", true)
    * item[+]
      * insert Asks("2.1.1", reference, "Obat dan waktu terakhir dipakai", "The medicine and when last used")
      * insert AskedIf("2.1", true)
