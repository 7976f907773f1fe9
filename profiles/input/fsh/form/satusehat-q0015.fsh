Instance: satusehat-q0015
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0015)
* insert Reconstructs(Q0015)
* name = "SatusehatQ0015"
* title = "Skrining imunisasi COVID-19 (Screening before COVID-19 immunisation)"
* description = "Dosis terakhir, sasaran, skrining dan pengamatan sesudah imunisasi; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Last dose, target group, screening and observation after the dose; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", group, "Data imunisasi", "Immunisation so far")
  * item[+]
    * insert Asks("1.1", string, "Dosis COVID-19 terakhir", "Last COVID-19 dose")
  * item[+]
    * insert Asks("1.2", date, "Tanggal dosis terakhir", "Date of the last dose")
* item[+]
  * insert Asks("2", group, "Sasaran", "Target group")
  * item[+]
    * insert Asks("2.1", open-choice, "Kelompok usia", "Age group")
    * insert AnswerShownAs($sct#105436006 "Elderly person", "Lanjut usia")
  * item[+]
    * insert Asks("2.2", boolean, "Ibu hamil", "Pregnant woman")
  * item[+]
    * insert Asks("2.3", boolean, "Tenaga kesehatan", "Health worker")
  * item[+]
    * insert Asks("2.4", open-choice, "Penyakit komorbid", "Comorbidities")
    * repeats = true
    * insert AnswerShownAs($sct#2667000 "Absent", "Tidak ada")
  * item[+]
    * insert Asks("2.5", open-choice, "Imunokompromais", "Immunocompromised")
    * repeats = true
    * insert AnswerShownAs($sct#737294004 "Transplant present", "Penerima transplantasi")
  * item[+]
    * insert Asks("2.6", reference, "Kategori sasaran", "Category")
* item[+]
  * insert Asks("3", group, "Skrining", "Screening")
  * item[+]
    * insert Asks("3.1", boolean, [["Sehat hari ini, komorbid terkendali"]], [["Well today, comorbidities under control"]])
  * item[+]
    * insert Asks("3.2", reference, "Suhu", "Temperature")
  * item[+]
    * insert Asks("3.3", reference, "Tekanan darah sistolik", "Systolic blood pressure")
  * item[+]
    * insert Asks("3.4", reference, "Tekanan darah diastolik", "Diastolic blood pressure")
  * item[+]
    * insert Asks("3.5", boolean, "Pernah alergi berat karena vaksin", "Severe allergy to a vaccine before")
  * item[+]
    * insert Asks("3.6", boolean, "Penyakit autoimun yang sedang aktif", "Active autoimmune disease")
  * item[+]
    * insert Asks("3.7", boolean, "Pernah terkonfirmasi COVID-19", "Had confirmed COVID-19")
  * item[+]
    * insert Asks("3.8", boolean, "Sedang hamil", "Pregnant now")
  * item[+]
    * insert Asks("3.9", reference, "Hasil skrining", "Result of the screening")
* item[+]
  * insert Asks("4", reference, "Imunisasi yang diberikan", "Immunisation given")
* item[+]
  * insert Asks("5", open-choice, "Hasil pengamatan sesudah imunisasi", "Observation after the dose")
  * insert AnswerShownAs($sct#105721009 "General problem AND/OR complaint", "Ada keluhan")
  * item[+]
    * insert Asks("5.1", string, "Keluhannya", "The complaint")
