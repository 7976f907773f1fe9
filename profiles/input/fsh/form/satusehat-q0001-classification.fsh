Instance: satusehat-q0001-classification
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0001-classification)
* insert Reconstructs(Q0001)
* name = "SatusehatQ0001Classification"
* title = "Klasifikasi dan hasil pengobatan TBC (Tuberculosis classification and outcome)"
* description = "Tipe diagnosis, letak, riwayat pengobatan dan hasil akhir; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Type of diagnosis, site, treatment history and outcome; reconstructed from the ministry's example payloads, answer lists may be incomplete."
// The lists are sent with http and with https; of the latter the codes seen are offered too.
* item[+]
  * insert Asks("1", open-choice, "Tipe diagnosis TBC", "Type of diagnosis")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/tb-case-definition#tb-bac "Terkonfirmasi bakteriologis", "Bacteriologically confirmed")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/tb-case-definition#tb-clin "Terdiagnosis klinis", "Clinically diagnosed")
* item[+]
  * insert Asks("2", open-choice, "Letak anatomis TBC", "Anatomical site")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/tb-anatomical#PTB "Tuberkulosis Paru", "Pulmonary tuberculosis")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/tb-anatomical#EPTB "Tuberkulosis Ekstraparu", "Extrapulmonary tuberculosis")
* item[+]
  * insert Asks("3", open-choice, "Riwayat pengobatan TBC", "Treatment history")
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
  * insert Asks("4", open-choice, "Hasil akhir pengobatan TBC", "Outcome of treatment")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/tb-outcome-class#cured "Sembuh", "Cured")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/tb-outcome-class#cmpl "Pengobatan lengkap", "Treatment completed")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/tb-outcome-class#failed "Gagal", "Treatment failed")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/tb-outcome-class#died "Meninggal", "Died")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/tb-outcome-class#loss-to-follow-up "Putus berobat", "Lost to follow-up")
  * insert AnswerInEnglish(http://terminology.kemkes.go.id/CodeSystem/tb-outcome-class#not-eval "Tidak dievaluasi", "Not evaluated")
