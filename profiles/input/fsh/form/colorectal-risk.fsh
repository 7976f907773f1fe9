Instance: colorectal-risk
InstanceOf: Questionnaire
Usage: #definition
* insert Form(colorectal-risk)
* insert Reconstructs(Q0020)
* name = "ColorectalRisk"
* title = "Risiko kanker kolorektal (Colorectal cancer risk)"
* description = "Riwayat keluarga dan merokok; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Family history and smoking; reconstructed from the ministry's example payloads, answer lists may be incomplete."
// APCS also counts age and sex; only these two questions are sent. The result is entered, not worked out.
* item[+]
  * insert Asks("1", group, "Kuesioner kanker kolorektal", "Colorectal cancer questionnaire")
  * item[+]
    * insert Asks("1.1", open-choice, "Kanker kolorektal pada orang tua atau saudara kandung", [["Colorectal cancer in a parent, brother or sister"]])
    * insert AnswerInEnglish($clinical-term#QRI000020 "Memiliki riwayat keluarga kanker kolorektal generasi pertama", "First-degree family history of colorectal cancer")
    * insert AnswerInEnglish($clinical-term#QRI000021 "Tidak memiliki riwayat keluarga kanker kolorektal generasi pertama", "No first-degree family history of colorectal cancer")
  * item[+]
    * insert Asks("1.2", boolean, "Pernah merokok", "Ever smoked")
  * item[+]
    * insert Asks("1.3", open-choice, "Hasil", "Result")
    * insert AnswerShownAs($sct#723505004 "Low risk", "Risiko rendah")
    * insert Answer(IlpScreeningClassCS#moderate-risk "Risiko sedang")
    * insert AnswerShownAs($sct#723509005 "High risk", "Risiko tinggi")
