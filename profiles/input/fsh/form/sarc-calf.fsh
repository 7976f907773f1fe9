Instance: sarc-calf
InstanceOf: Questionnaire
Usage: #definition
* insert Form(sarc-calf)
* insert ReconstructsInstrument(Q0035, [[SARC-CalF, Barbosa-Silva dkk. 2016, menurut SARC-F (Malmstrom dan Morley 2013).]], [[SARC-CalF, Barbosa-Silva et al. 2016, after SARC-F (Malmstrom and Morley 2013).]])
* name = "SarcCalf"
* title = "SARC-CalF, risiko sarkopenia (SARC-CalF, risk of sarcopenia)"
* description = "Kekuatan, berjalan, bangkit, tangga, jatuh dan lingkar betis, 0-20; disusun kembali dari contoh kiriman Kemkes, daftar jawaban Kemkes belum lengkap. Strength, walking, rising, stairs, falls and calf, 0-20; reconstructed from the ministry's example payloads, whose answer lists are incomplete."
* insert ForStage(elderly, "Lanjut usia")
* insert UsedFromAge(60, a)
// Answers that the ministry's examples do not show have codes of ours.
* insert SarcDifficulty("1", "Mengangkat dan membawa beban 5 kg", "Lifting and carrying 5 kg")
* insert SarcDifficulty("2", "Berjalan melintasi ruangan", "Walking across a room")
* insert SarcDifficulty("3", "Bangkit dari kursi atau tempat tidur", "Rising from chair or bed")
* insert SarcDifficulty("4", "Menaiki 10 anak tangga", "Climbing 10 steps")
* item[+]
  * insert Asks("5", open-choice, "Jatuh dalam satu tahun terakhir", "Falls in the last year")
  * insert Points(sarc-falls-0, "Tidak pernah jatuh", 0)
  * insert MinistryPoints(http://terminology.kemkes.go.id#TK000243 "1-3 kali", "1-3 times", 1)
  * insert Points(sarc-falls-2, "4 kali atau lebih", 2)
* item[+]
  * insert Asks("6", group, "Lingkar betis", "Calf circumference")
  * item[+]
    * insert Asks("6.1", open-choice, "Golongan lingkar betis", "Class of calf circumference")
    * insert MinistryPoints(http://terminology.kemkes.go.id#TK000246 "<= 33 cm pada perempuan", "33 cm or less in women", 10)
    * insert Points(sarc-calf-10, "34 cm atau kurang pada laki-laki", 10)
    * insert Points(sarc-calf-0, "Di atas batas itu", 0)
  * item[+]
    * insert Asks("6.2", reference, "Hasil lingkar betis", "Result for the calf")
// Observation of the score below.
* item[+]
  * insert Asks("7", reference, "Total skor SARC-CalF", "SARC-CalF total")
* item[+]
  * insert OwnResult
  * item[+]
    * insert Score("ilp.1", 0, 20, "Skor SARC-CalF", "SARC-CalF score")
    // The display is spelt so by the ministry.
    * insert CodedAs(http://terminology.kemkes.go.id#TK000249 "Total Skor Pemeriksaan Sarkopenia dengan SACR-Calf")
    * insert ExtractedAs(survey)
    * insert CalculatedAs([["%resource.where((item | item.item).where(linkId in ('1' | '2' | '3' | '4' | '5' | '6.1')).answer.count() = 6 and (item | item.item).answer.value.code.all($this.matches('-[0-9]+$') or $this in ('TK000239' | 'TK000240' | 'TK000243' | 'TK000246'))).select((item | item.item).where(linkId in ('1' | '2' | '3' | '4' | '5' | '6.1')).answer.value.code.select(iif($this = 'TK000239', 0, iif($this in ('TK000240' | 'TK000243'), 1, iif($this = 'TK000246', 10, replaceMatches('^.*-', '').toInteger())))).aggregate($this + $total, 0))"]])
  // The limit is that of the authors; no ILP text prints one.
  * insert Means("ilp.2", "ilp.1", 0, 10, [["0-10: tidak berisiko sarkopenia."]], [["0-10: no risk of sarcopenia."]])
  * insert Means("ilp.3", "ilp.1", 11, 20, [["11-20: mungkin sarkopenia, rujuk."]], [["11-20: possible sarcopenia, refer."]])

RuleSet: SarcDifficulty(number, text, english)
* item[+]
  * insert Asks({number}, open-choice, [[{text}]], [[{english}]])
  * insert MinistryPoints(http://terminology.kemkes.go.id#TK000239 "Tidak ada kesulitan", "No difficulty", 0)
  * insert MinistryPoints(http://terminology.kemkes.go.id#TK000240 "Cukup sulit", "Some difficulty", 1)
  * insert Points(sarc-difficulty-2, "Sangat sulit atau tidak mampu", 2)
