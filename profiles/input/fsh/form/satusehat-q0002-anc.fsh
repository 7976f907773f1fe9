Instance: satusehat-q0002-anc
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0002-anc)
* insert Reconstructs(Q0002)
* name = "SatusehatQ0002Anc"
* title = "Pendampingan ibu hamil (Support in pregnancy)"
* description = "Makanan tambahan, risiko 4T, disabilitas dan kelas ibu hamil; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Supplementary food, risks, disability and antenatal class; reconstructed from the ministry's example payloads, answer lists may be incomplete."
// Three forms share the number Q0002.
* item[+]
  * insert Asks("1", group, [["Makanan tambahan (MT)"]], "Supplementary food")
  * item[+]
    * insert Asks("1.1", boolean, [["Mendapat MT karena LiLA kurang dari 23,5 cm"]], "Receives food because the arm is under 23.5 cm")
  * item[+]
    * insert Asks("1.2", open-choice, "Jenis MT", "Kind of food")
    * insert AnswerInEnglish($clinical-term#FO000001 "MT Lokal", "Local food")
    * insert AnswerInEnglish($clinical-term#FO000002 "MT Pabrikan", "Manufactured food")
* item[+]
  * insert Asks("2", group, "Pemantauan dan pendampingan", "Monitoring and support")
  // Printed with 20 years elsewhere; both readings are in pregnancy-risk-4t.
  * item[+]
    * insert Asks("2.1", boolean, [["Terlalu muda (melahirkan di bawah 21 tahun)"]], [["Too young (birth under 21)"]])
  * item[+]
    * insert Asks("2.2", boolean, [["Terlalu rapat (kurang dari 2 tahun)"]], [["Too close (less than 2 years)"]])
  * item[+]
    * insert Asks("2.3", boolean, [["Terlalu tua (hamil di atas 35 tahun)"]], [["Too old (pregnant above 35)"]])
  * item[+]
    * insert Asks("2.4", boolean, [["Terlalu sering (anak lebih dari 3)"]], [["Too many (more than 3 children)"]])
* item[+]
  * insert Asks("3", group, "Lainnya", "Other")
  * item[+]
    * insert Asks("3.1", boolean, "Penyandang disabilitas", "Person with a disability")
  * item[+]
    * insert Asks("3.2", boolean, "Mengikuti kelas ibu hamil", "Attends the antenatal class")
