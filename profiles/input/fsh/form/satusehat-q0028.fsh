Instance: satusehat-q0028
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0028)
* insert Reconstructs(Q0028)
* name = "SatusehatQ0028"
* title = "Cuci luka mandiri pada gigitan hewan (Own washing of an animal bite)"
* description = "Cuci luka sebelum datang pada gigitan hewan penular rabies; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Washing of the wound before coming, in a bite that may carry rabies; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", group, "Cuci luka mandiri", "Own washing of the wound")
  * item[+]
    * insert Asks("1.1", boolean, "Dicuci sedikitnya 15 menit dengan air mengalir dan sabun", "Washed for at least 15 minutes with running water and soap")
  * item[+]
    * insert Asks("1.2", dateTime, "Waktu mencuci luka", "When the wound was washed")
  * item[+]
    * insert Asks("1.3", open-choice, "Berapa lama setelah gigitan", "How long after the bite")
    * insert AnswerInEnglish(http://terminology.kemkes.go.id#TK000124 "<12 jam", "Less than 12 hours")
