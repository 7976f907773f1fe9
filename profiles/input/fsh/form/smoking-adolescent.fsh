Instance: smoking-adolescent
InstanceOf: Questionnaire
Usage: #definition
* insert Form(smoking-adolescent)
* insert Reconstructs(Q0012)
* name = "SmokingAdolescent"
* title = "Merokok pada remaja (Smoking in adolescents)"
* description = "Faktor risiko merokok pada usia sekolah dan remaja di posyandu; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Smoking as a risk factor at school age, asked at the posyandu; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", boolean, "Pernah merokok", "Ever smoked")
* item[+]
  * insert Asks("2", integer, "Rata-rata batang rokok per hari", "Cigarettes a day on average")
  * insert AskedIf("1", true)
* item[+]
  * insert Asks("3", quantity, [["Lama merokok (tahun)"]], "Years of smoking")
  * insert AskedIf("1", true)
* item[+]
  * insert Asks("4", boolean, "Terpapar asap rokok orang lain dalam 1 bulan terakhir", "Exposed to other people's smoke in the last month")
