Instance: home-visit-recap
InstanceOf: Questionnaire
Usage: #definition
* insert Form(home-visit-recap)
* subjectType[0] = #Group
* name = "HomeVisitRecap"
* title = "Rekap dan tindak lanjut kunjungan rumah (Home-visit recap and follow-up)"
* description = "Rekap masalah anggota keluarga, tindak lanjutnya dan jadwal berikutnya. Problems of the members of a household, what was done about them, and the next visit."
* insert AfterHomeVisitChecklist
* insert UsedAt(home, "Rumah")
* item[+]
  * insert Asks("1", group, "Masalah", "Problem")
  * repeats = true
  * item[+]
    * insert Asks("1.1", string, "Nama anggota keluarga", "Member of the household")
    * required = true
  * item[+]
    * insert Asks("1.2", reference, "Pasien", "Patient")
    * insert RefersTo(Patient)
  * item[+]
    * insert Asks("1.3", choice, "Masalah", "Problem")
    * required = true
    * repeats = true
    * insert AnswersFrom(IlpHomeVisitProblemVS)
  * item[+]
    * insert Asks("1.4", date, "Tanggal kunjungan", "Date of the visit")
    * required = true
  * item[+]
    * insert TakeAtOnce("1.5")
    * insert AskedIfCoded("1.3", IlpHomeVisitProblemCS#danger-sign)
* item[+]
  * insert Asks("2", group, "Tindak lanjut", "Follow-up")
  * repeats = true
  * item[+]
    * insert Asks("2.1", string, "Nama anggota keluarga", "Member of the household")
  * item[+]
    * insert Asks("2.2", choice, "Masalah", "Problem")
    * required = true
    * insert AnswersFrom(IlpHomeVisitProblemVS)
  * item[+]
    * insert Asks("2.3", choice, "Tindakan", "Action")
    * repeats = true
    * insert Answer(IlpFormAnswerCS#service-given "Diberi pelayanan")
    * insert Answer(IlpFormAnswerCS#education-given "Diberi edukasi")
    * insert Answer(IlpFormAnswerCS#referred "Dirujuk")
    * insert Answer(IlpFormAnswerCS#other "Lainnya")
  * item[+]
    * insert Asks("2.4", string, "Pelaksana", "Done by")
  * item[+]
    * insert Asks("2.5", date, "Tanggal", "Date")
  * item[+]
    * insert Asks("2.6", choice, "Hasil", "Result")
    * insert Answer(IlpFormAnswerCS#resolved "Selesai")
    * insert Answer(IlpFormAnswerCS#referred "Dirujuk")
    * insert Answer(IlpFormAnswerCS#still-open "Belum selesai")
  * item[+]
    * insert Asks("2.7", text, "Keterangan hasil", "More on the result")
* item[+]
  * insert Asks("3", group, "Jadwal kunjungan", "Schedule")
  * repeats = true
  * item[+]
    * insert Asks("3.1", date, "Tanggal rencana", "Planned date")
    * required = true
  * item[+]
    * insert Asks("3.2", string, "Kader", "Kader")
  * item[+]
    * insert Asks("3.3", choice, "Status", "Status")
    * insert Answer(IlpFormAnswerCS#planned "Direncanakan")
    * insert Answer(IlpFormAnswerCS#done "Terlaksana")
    * insert Answer(IlpFormAnswerCS#missed "Tidak terlaksana")
* insert SheetClosing(4)
