Instance: package-adolescent
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-adolescent)
* insert ForStage(adolescent, "Remaja")
* name = "PackageAdolescent"
* title = "Paket remaja (Package for adolescents)"
* description = "TTD seminggu sekali dan Hb remaja putri, kesehatan jiwa, HIV menurut risiko, PKPR. Weekly iron and folate and haemoglobin for girls, mental health, HIV by risk, adolescent-friendly care."
* insert CitesDecree(bab klaster ibu dan anak)
* action[+]
  * insert Gives(adolescent-iron-tablets, "TTD remaja putri", "Iron and folate for girls")
  * insert Due(school-grade)
  * insert DueInGrade(7)
  * insert DueInGrade(8)
  * insert DueInGrade(9)
  * insert DueInGrade(10)
  * insert DueInGrade(11)
  * insert DueInGrade(12)
  * insert DueTime(every, 1, wk)
  * insert DueForSex(female)
* action[+]
  * insert Gives(iron-tablet-home-check, "Pemeriksaan TTD remaja di rumah", "Check of tablets at home")
  * insert Due(birth)
  * insert DueTime(from, 10, a)
  * insert DueTime(until, 18, a)
  * insert DueTime(every, 1, mo)
  * insert DueForSex(female)
  * insert DueBySource("Panduan kunjungan rumah: kader berkunjung paling sedikit sebulan sekali sesuai keperluan. | Home-visit guide: kader visit at least monthly as needed.")
* action[+]
  * insert Gives(school-hemoglobin, "Hemoglobin remaja putri", "Haemoglobin of girls")
  * insert Due(school-grade)
  * insert DueInGrade(7)
  * insert DueInGrade(10)
  * insert DueForSex(female)
  * insert Due(birth)
  * insert DueTime(from, 12, a)
  * insert DueTime(until, 13, a)
  * insert DueTime(catchUp, 13, a)
  * insert DueForSex(female)
  * insert DueFor(not-yet-served)
  * insert DueBySource("Di fasilitas: umur 12 dan 15 tahun yang belum pernah. | At a facility: at 12 and 15 if never before.")
  * insert Due(birth)
  * insert DueTime(from, 15, a)
  * insert DueTime(until, 16, a)
  * insert DueTime(catchUp, 16, a)
  * insert DueForSex(female)
  * insert DueFor(not-yet-served)
  * insert DueBySource("Di fasilitas: umur 12 dan 15 tahun yang belum pernah. | At a facility: at 12 and 15 if never before.")
* action[+]
  * insert Gives(sdq-screening, "Skrining jiwa dengan SDQ", "Mental screening by SDQ")
  * insert Due(birth)
  * insert DueTime(from, 10, a)
  * insert DueTime(until, 18, a)
  * insert DueTime(every, 1, a)
  * insert DueBySource([["Sekolah: kelas 1, 7 dan 10; di dalam gedung: paling sedikit setahun sekali. | School: classes 1, 7 and 10; inside the building: at least once a year."]])
* action[+]
  * insert Gives(assist-screening, "Skrining NAPZA dengan ASSIST", "Substance screening by ASSIST")
  * insert Due(contact)
  * insert DueFor(at-risk)
* action[+]
  * insert Gives(adolescent-hiv, "Skrining HIV remaja", "HIV screening of adolescents")
  * insert Due(contact)
  * insert DueFor(at-risk)
* action[+]
  * insert Gives(fitness-1000m, "Tes lari 1000 meter", "Run of 1000 metres")
  * insert Due(birth)
  * insert DueTime(from, 10, a)
  * insert DueTime(until, 13, a)
  * insert DueTime(every, 1, a)
* action[+]
  * insert Gives(fitness-1600m, "Tes lari 1600 meter", "Run of 1600 metres")
  * insert Due(birth)
  * insert DueTime(from, 13, a)
  * insert DueTime(until, 18, a)
  * insert DueTime(every, 1, a)
* action[+]
  * insert Gives(heeadsss, "Wawancara HEEADSSS", "HEEADSSS interview")
  * insert Due(contact)
* action[+]
  * insert Gives(mtpkr, "MTPKR", "Integrated adolescent care")
  * insert Due(contact)
  * insert DueFor(symptomatic)
* action[+]
  * insert Gives(adolescent-counselling, "Konseling remaja", "Adolescent counselling")
  * insert Due(event)
  * insert DueFor(at-risk)
* action[+]
  * insert Gives(anemia-prevention-education, "Edukasi pencegahan anemia", "Anaemia prevention education")
  * insert Due(birth)
  * insert DueTime(from, 10, a)
  * insert DueTime(until, 18, a)
  * insert DueBySource("KMK tidak menyebut selang: sekali di rentang umur ini. | The decree names no interval: once in this age band.")
* action[+]
  * insert Gives(reproductive-health-education, "Edukasi kesehatan reproduksi remaja", "Reproductive health education")
  * insert Due(birth)
  * insert DueTime(from, 10, a)
  * insert DueTime(until, 18, a)
  * insert DueBySource("KMK tidak menyebut selang: sekali di rentang umur ini. | The decree names no interval: once in this age band.")
* action[+]
  * insert ScheduleTd1
* action[+]
  * insert ScheduleTd2
* action[+]
  * insert ScheduleTd3
* action[+]
  * insert ScheduleTd4
* action[+]
  * insert ScheduleTd5
// The decree wants both of women above 15, in the chapter of adults.
* action[+]
  * insert ClinicalBreastExam(15)
* action[+]
  * insert BreastSelfExam(15)
* action[+]
  * insert Gives(tb-symptom-screening, "Skrining gejala TBC", "Tuberculosis symptom screening")
  * insert Due(contact)
* action[+]
  * insert Gives(violence-screening, "Skrining kekerasan terhadap perempuan dan anak", "Screening for violence against women and children")
  * insert Due(contact)
  * insert DueFor(symptomatic)
* action[+]
  * insert Gives(school-treatment, "Pengobatan usia sekolah dan remaja", "Treatment at school age")
  * insert Due(event)
