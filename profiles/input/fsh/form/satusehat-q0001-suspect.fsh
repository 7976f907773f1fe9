Instance: satusehat-q0001-suspect
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0001-suspect)
* insert Reconstructs(Q0001)
* name = "SatusehatQ0001Suspect"
* title = "Kriteria terduga TBC (Criteria of suspected tuberculosis)"
* description = "Jenis terduga TBC dan keadaan yang menyertai; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Kind of suspected tuberculosis and accompanying conditions; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", open-choice, "Jenis terduga TBC", "Kind of suspect")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/tb-suspect-case-definition#sus-tb-ro "Terduga TBC RO", "Suspected drug-resistant tuberculosis")
* item[+]
  * insert Asks("2", open-choice, "Kriteria terduga resistan obat", "Criterion of suspected drug resistance")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#new "Kasus Baru", "New case")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#relapse "Kambuh", "Relapse")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#failure "Gagal", "Treatment after failure")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#failure-cat1 "Pasien TB gagal pengobatan kategori 1", "Failure of category 1 treatment")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#failure-cat2 "Pasien TB gagal pengobatan kategori 2", "Failure of category 2 treatment")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#failure-2line "Pasien TB gagal pengobatan lini 2", "Failure of second-line treatment")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#loss-to-follow-up "Putus berobat", "Treatment after loss to follow-up")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#other "Lainnya", "Other")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#unknown "Tidak diketahui", "Unknown")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#not-eval "Pernah diobati tidak diketahui hasilnya", [["Treated before, outcome not known"]])
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#non-standard-treatment "Pasien TB yang mempunyai riwayat pengobatan TB yang tidak standar", "TB patient with a history of non-standard TB treatment")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#treatment-non-conversion-1 "Pasien TB pengobatan kategori 1 yang tidak konversi", "TB patient on category 1 treatment without conversion")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#history-of-close-contact-with-TB-DR "Terduga TB yang mempunyai riwayat kontak erat dengan pasien TB RO", "Suspected TB with a history of close contact with a drug-resistant TB patient")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#TB-DR-relapse "Pasien TB RO kasus kambuh", [["Drug-resistant TB patient, relapse"]])
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#TB-DR-returns "Pasien TB RO yang kembali setelah putus berobat", "Drug-resistant TB patient who returns after loss to follow-up")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#treatment-non-conversion-2 "Pasien TB pengobatan kategori 2 yang tidak konversi setelah 3 bulan pengobatan", "TB patient on category 2 treatment without conversion after 3 months")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#co-infected-TBHIV "Pasien ko-infeksi TB-HIV yang tidak respons secara klinis maupun bakteriologis terhadap pemberian OAT", "TB-HIV patient without clinical or bacteriological response to TB medicines")
* item[+]
  * insert Asks("3", open-choice, "Status HIV", "HIV status")
  * insert AnswerShownAs($loinc#LA32-8 "No", "Tidak")
* item[+]
  * insert Asks("4", open-choice, "Riwayat diabetes melitus", "History of diabetes mellitus")
  * insert AnswerShownAs($loinc#LA32-8 "No", "Tidak")
// The example answers LA32-8 (no) with the display "Hamil" (pregnant); the code counts.
* item[+]
  * insert Asks("5", open-choice, "Sedang hamil", "Pregnant")
  * insert AnswerShownAs($loinc#LA32-8 "No", "Tidak")
* item[+]
  * insert Asks("6", open-choice, "Kondisi khusus atau disabilitas", "Special condition or disability")
  * insert AnswerShownAs($sct#473137000 "Disability absent", "Tidak ada disabilitas")
