Instance: satusehat-q0003-sdidtk
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0003-sdidtk)
* insert Reconstructs(Q0003)
* name = "SatusehatQ0003Sdidtk"
* title = "SDIDTK (Growth and development screening)"
* description = "Hasil stimulasi, deteksi dan intervensi dini tumbuh kembang; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Results of early detection of growth and development; reconstructed from the ministry's example payloads, answer lists may be incomplete."
// Two forms share the number Q0003.
* item[+]
  * insert Asks("1", group, [["Deteksi dini tumbuh kembang (SDIDTK)"]], [["Early detection of growth and development (SDIDTK)"]])
  * item[+]
    * insert Asks("1.1", boolean, "SDIDTK dilakukan", "SDIDTK done")
  // The system of the KPSP code is written Codesystem, with a small s.
  * item[+]
    * insert Asks("1.2", open-choice, [["Hasil kuesioner pra skrining perkembangan (KPSP)"]], [["Result of the developmental prescreening (KPSP)"]])
    * insert AnswerInEnglish(http://terminology.kemkes.go.id/Codesystem/kpsp#Dm "Perkembangan meragukan", "Development doubtful")
  * item[+]
    * insert Asks("1.3", open-choice, [["Hasil tes daya dengar (TDD)"]], [["Result of the hearing test (TDD)"]])
    * insert AnswerShownAs($sct#410519009 "At risk", "Berisiko")
  * item[+]
    * insert Asks("1.4", open-choice, [["Hasil tes daya lihat (TDL)"]], [["Result of the vision test (TDL)"]])
    * insert AnswerShownAs($sct#410519009 "At risk", "Berisiko")
  * item[+]
    * insert Asks("1.5", open-choice, [["Hasil kuesioner masalah perilaku dan emosi (KMPE)"]], [["Result of the behaviour and emotion questionnaire (KMPE)"]])
    * insert AnswerShownAs($sct#410519009 "At risk", "Berisiko")
  * item[+]
    * insert Asks("1.6", open-choice, [["Hasil skrining autisme (M-CHAT-R)"]], [["Result of the autism screening (M-CHAT-R)"]])
    * insert AnswerShownAs($sct#410519009 "At risk", "Berisiko")
  * item[+]
    * insert Asks("1.7", open-choice, [["Hasil skrining gangguan pemusatan perhatian dan hiperaktivitas (GPPH)"]], [["Result of the attention deficit and hyperactivity screening (GPPH)"]])
    * insert AnswerShownAs($sct#410519009 "At risk", "Berisiko")
* item[+]
  * insert Asks("2", group, "Lainnya", "Other")
  * item[+]
    * insert Asks("2.1", open-choice, "Status pertumbuhan", "Growth")
    * insert AnswerInEnglish($clinical-term#OI000016 "Sesuai Usia", "As for age")
    * insert AnswerInEnglish($clinical-term#OI000017 "Tidak Sesuai Usia", "Not as for age")
  * item[+]
    * insert Asks("2.2", open-choice, "Status perkembangan", "Development")
    * insert AnswerInEnglish($clinical-term#OI000016 "Sesuai Usia", "As for age")
    * insert AnswerInEnglish($clinical-term#OI000017 "Tidak Sesuai Usia", "Not as for age")
  * item[+]
    * insert Asks("2.3", string, "Keterangan tambahan", "Remarks")
