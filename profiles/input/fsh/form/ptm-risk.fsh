Instance: ptm-risk
InstanceOf: Questionnaire
Usage: #definition
* insert Form(ptm-risk)
* insert Reconstructs(Q0013)
* name = "PtmRisk"
* title = "Faktor risiko penyakit tidak menular (Risk factors of non-communicable disease)"
* description = "Merokok, makan, aktivitas dan alkohol pada umur 18-59 tahun; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Smoking, diet, activity and alcohol at 18-59 years; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", group, "Skrining faktor risiko usia dewasa", "Risk factors of adults")
  * item[+]
    * insert Asks("1.1", boolean, "Pernah merokok", "Ever smoked")
  * item[+]
    * insert Asks("1.2", integer, "Rata-rata batang rokok per hari", "Cigarettes a day on average")
    * insert AskedIf("1.1", true)
  * item[+]
    * insert Asks("1.3", quantity, [["Lama merokok (tahun)"]], "Years of smoking")
    * insert AskedIf("1.1", true)
  // Observation of LOINC 72166-2.
  * item[+]
    * insert Asks("1.4", reference, "Status merokok", "Smoking status")
  * item[+]
    * insert Asks("1.5", open-choice, "Terpapar asap rokok orang lain dalam 1 bulan terakhir", "Exposed to other people's smoke in the last month")
    * insert AnswerHowOften
  * item[+]
    * insert Asks("1.6", open-choice, "Gula lebih dari 4 sendok makan sehari", "More than 4 tablespoons of sugar a day")
    * insert AnswerHowOften
  * item[+]
    * insert Asks("1.7", open-choice, "Garam lebih dari 1 sendok teh sehari", "More than 1 teaspoon of salt a day")
    * insert AnswerHowOften
  * item[+]
    * insert Asks("1.8", open-choice, "Makanan diolah dengan minyak lebih dari 5 sendok makan sehari", "More than 5 tablespoons of cooking oil a day")
    * insert AnswerHowOften
  // The example sends QRI000026 as "does not eat less than 5 portions"; the ministry's own list has that code for "no high-risk surroundings".
  * item[+]
    * insert Asks("1.9", open-choice, "Sayur dan buah kurang dari 5 porsi sehari", "Less than 5 portions of vegetables and fruit a day")
    * insert AnswerInEnglish($clinical-term#QRI000014 "Tidak", "No")
    * insert AnswerInEnglish([[$clinical-term#QRI000015 "Ya, tidak setiap hari"]], [["Yes, not every day"]])
    * insert AnswerInEnglish([[$clinical-term#QRI000016 "Ya, setiap hari"]], [["Yes, every day"]])
    * insert AnswerInEnglish($clinical-term#QRI000026 "Tidak makan sayur dan atau buah kurang dari 5 porsi", "Does not eat less than 5 portions")
  * item[+]
    * insert Asks("1.10", open-choice, "Aktivitas fisik kurang dari 30 menit sehari atau 150 menit seminggu", "Active for less than 30 minutes a day or 150 minutes a week")
    * insert AnswerHowOften
  * item[+]
    * insert Asks("1.11", open-choice, "Minum alkohol dalam 1 bulan terakhir", "Drank alcohol in the last month")
    * insert AnswerHowOften
