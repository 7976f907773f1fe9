Instance: lung-cancer-risk
InstanceOf: Questionnaire
Usage: #definition
* insert Form(lung-cancer-risk)
* insert Reconstructs(Q0019)
* name = "LungCancerRisk"
* title = "Risiko kanker paru (Lung cancer risk)"
* description = "Riwayat kanker, merokok, tempat kerja dan rumah; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Cancer history, smoking, workplace and home; reconstructed from the ministry's example payloads, answer lists may be incomplete."
// Points of the answers and the limits of the result are in none of the sources: the result is entered, not worked out.
* item[+]
  * insert Asks("1", group, "Kuesioner kanker paru", "Lung cancer questionnaire")
  * item[+]
    * insert Asks("1.1", open-choice, "Pernah didiagnosis kanker", "Diagnosed with cancer before")
    * insert AnswerInEnglish($clinical-term#QRI000032 "Memiliki diagnosis kanker >5 tahun yang lalu", "Cancer diagnosed more than 5 years ago")
    * insert AnswerInEnglish($clinical-term#QRI000033 "Memiliki diagnosis kanker <5 tahun yang lalu", "Cancer diagnosed less than 5 years ago")
    * insert AnswerInEnglish($clinical-term#QRI000034 "Tidak pernah didiagnosis menderita kanker", "Never diagnosed with cancer")
  * item[+]
    * insert Asks("1.2", open-choice, [["Kanker pada ayah, ibu atau saudara kandung"]], [["Cancer in father, mother, brother or sister"]])
    * insert AnswerShownAs($sct#429011007 "Family history of malignant neoplasm of lung", "Riwayat keluarga kanker paru")
    * insert AnswerInEnglish($clinical-term#QRI000035 "Memiliki keluarga yang terdiagnosis kanker lain", "Another cancer in the family")
    * insert AnswerInEnglish($clinical-term#QRI000036 "Tidak ada keluarga yang terdiagnosis kanker", "No cancer in the family")
  * item[+]
    * insert Asks("1.3", open-choice, "Merokok atau terpapar asap rokok", "Smoking or exposure to smoke")
    * insert AnswerInEnglish([[$clinical-term#QRI000022 "Perokok aktif (dalam 1 tahun ini masih merokok)"]], [["Smoker (smoked within this year)"]])
    * insert AnswerInEnglish($clinical-term#QRI000023 "Perokok/bekas perokok berhenti <10 tahun lalu", [["Smoker, or stopped less than 10 years ago"]])
  * item[+]
    * insert Asks("1.4", open-choice, [["Tempat kerja dengan zat karsinogenik (tambang, pabrik, bengkel, bangunan, dan lain-lain)"]], [["Workplace with carcinogens (mine, factory, garage, building site and others)"]])
    * insert AnswerInEnglish($clinical-term#QRI000017 "Memiliki tempat kerja mengandung zat karsinogenik", "Workplace with carcinogens")
    * insert AnswerInEnglish($clinical-term#QRI000018 "Tidak yakin memiliki tempat kerja mengandung zat karsinogenik", "Not sure")
    * insert AnswerInEnglish($clinical-term#QRI000019 "Tidak memiliki tempat kerja mengandung zat karsinogenik", "No workplace with carcinogens")
  // The same code QRI000026 is sent for Q0013 item 1.9 with another meaning; the system of the code alone does not tell them apart.
  * item[+]
    * insert Asks("1.5", open-choice, [["Tempat tinggal dekat pabrik, tambang atau buangan sampah"]], [["Lives near a factory, mine or dump"]])
    * insert AnswerInEnglish($clinical-term#QRI000024 "Memiliki tempat tinggal berpotensi tinggi", "High-risk surroundings")
    * insert AnswerInEnglish($clinical-term#QRI000025 "Tidak yakin memiliki tempat tinggal berpotensi tinggi", "Not sure")
    * insert AnswerInEnglish($clinical-term#QRI000026 "Tidak memiliki tempat tinggal berpotensi tinggi", "No high-risk surroundings")
  * item[+]
    * insert Asks("1.6", open-choice, [["Rumah tidak sehat (ventilasi buruk, atap asbes, lantai tanah, dapur tungku)"]], [["Unhealthy house (poor ventilation, asbestos roof, earth floor, wood stove)"]])
    * insert AnswerInEnglish($clinical-term#QRI000027 "Memiliki lingkungan dalam rumah yang tidak sehat", "Unhealthy house")
    * insert AnswerInEnglish($clinical-term#QRI000029 "Memiliki lingkungan dalam rumah yang sehat", "Healthy house")
  * item[+]
    * insert Asks("1.7", open-choice, "Pernah didiagnosis penyakit paru kronik", "Diagnosed with chronic lung disease before")
    * insert AnswerShownAs($sct#160258000 "No history of respiratory system disease", "Tidak ada riwayat penyakit paru")
  * item[+]
    * insert Asks("1.8", open-choice, "Hasil kuesioner", "Result")
    * insert AnswerShownAs($sct#723505004 "Low risk", "Risiko rendah")
    * insert Answer(IlpScreeningClassCS#moderate-risk "Risiko sedang")
    * insert AnswerShownAs($sct#723509005 "High risk", "Risiko tinggi")
