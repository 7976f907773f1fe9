// Checks of the adult sheet; the elderly sheet asks the same and more.
RuleSet: AdultChecks(n)
* item[+]
  * insert Asks("{n}", group, "Pemeriksaan dan pengobatan", "Checks and treatment")
  * item[+]
    * insert Asks("{n}.1", choice, "Riwayat penyakit dalam keluarga", "Diseases in the family")
    * repeats = true
    * insert Answer(IlpFormAnswerCS#hypertension "Hipertensi")
    * insert Answer(IlpFormAnswerCS#diabetes "Diabetes")
    * insert Answer(IlpFormAnswerCS#heart-disease "Penyakit jantung")
    * insert Answer(IlpFormAnswerCS#stroke "Stroke")
    * insert Answer(IlpFormAnswerCS#cancer "Kanker")
    * insert Answer(IlpFormAnswerCS#other "Lainnya")
  * item[+]
    * insert Asks("{n}.2", boolean, "Tekanan darah diperiksa dalam 1 tahun terakhir", "Blood pressure checked in the last year")
  * item[+]
    * insert AsksOurs("{n}.3", hypertension-diagnosed, "Pernah didiagnosis hipertensi", "Hypertension diagnosed")
  * item[+]
    * insert AsksOurs("{n}.4", hypertension-medicine-present, "Obat hipertensi tersedia", "Hypertension medicine present")
    * insert AskedIf("{n}.3", true)
  * item[+]
    * insert AsksOurs("{n}.5", hypertension-medicine-taken-24h, "Minum obat hipertensi dalam 24 jam", "Hypertension medicine taken in 24 hours")
    * insert AskedIf("{n}.4", true)
  * item[+]
    * insert Asks("{n}.6", boolean, "Gula darah diperiksa dalam 1 tahun terakhir", "Blood glucose checked in the last year")
  * item[+]
    * insert Asks("{n}.7", boolean, "Gula darah diperiksa dalam 1 bulan terakhir", "Blood glucose checked in the last month")
  * item[+]
    * insert AsksOurs("{n}.8", diabetes-diagnosed, "Pernah didiagnosis diabetes", "Diabetes diagnosed")
  * item[+]
    * insert AsksOurs("{n}.9", diabetes-medicine-present, "Obat diabetes tersedia", "Diabetes medicine present")
    * insert AskedIf("{n}.8", true)
  * item[+]
    * insert AsksOurs("{n}.10", diabetes-medicine-taken-24h, "Minum obat diabetes dalam 24 jam", "Diabetes medicine taken in 24 hours")
    * insert AskedIf("{n}.9", true)
  * item[+]
    * insert Asks("{n}.11", boolean, "Skrining kesehatan jiwa dalam 1 tahun terakhir", "Mental health screened in the last year")
  * item[+]
    * insert Asks("{n}.12", choice, "Hasil skrining kesehatan jiwa", "Outcome of the mental health screening")
    * insert AskedIf("{n}.11", true)
    * insert AnswersFrom(IlpNormalOrNotVS)
  * insert AsksSmoking("{n}.13")
  * item[+]
    * insert Asks("{n}.14", choice, [["Cara KB, bila pasangan usia subur"]], [["Family planning, for couples of reproductive age"]])
    * insert AnswersFrom(IlpFamilyPlanningMethodVS)
  * item[+]
    * insert Asks("{n}.15", boolean, "Makan sesuai Isi Piringku", [["Eats by the balanced plate (Isi Piringku)"]])
