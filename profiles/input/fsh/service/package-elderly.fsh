Instance: package-elderly
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-elderly)
* insert ForStage(elderly, "Lanjut usia")
* name = "PackageElderly"
* title = "Paket lanjut usia (Package for the elderly)"
* description = "Skrining seperti usia dewasa, skrining geriatri dan lanjutannya, perawatan di rumah, kegiatan lansia, jalan 6 menit. Screening as for adults, geriatric screening and what follows, home care, activities, 6-minute walk."
* insert CitesDecree(bab klaster usia dewasa dan lanjut usia)
* insert CitesFreeHealthCheck
* insert ForEveryAdult
* insert GeriatricCare
* insert ElderlyVisitIfMissed
* action[+]
  * insert Gives(elderly-activity, "Kegiatan lansia", "Activity programme of the elderly")
  * insert Due(birth)
  * insert DueTime(from, 60, a)
  * insert DueTime(every, 1, mo)
  * insert DueFor(self-reliant)
  * insert DueBySource("KMK tidak menyebut selang; posyandu buka sebulan sekali. | The decree names no interval; the posyandu opens monthly.")
* action[+]
  * insert Gives(six-minute-walk-test, "Tes jalan 6 menit", "Six-minute walk")
  * insert Due(birth)
  * insert DueTime(from, 60, a)
  * insert DueTime(every, 6, mo)
* action[+]
  * insert Gives(chewing-rehabilitation, "Pemulihan fungsi kunyah", "Rehabilitation of chewing")
  * insert Due(event)
  * insert IfIndicated
* action[+]
  * insert Gives(ckg-elderly, "Pemeriksaan kesehatan gratis lansia", "Free health check of the elderly")
  * insert Due(birth)
  * insert DueTime(from, 60, a)
  * insert DueTime(every, 1, a)
  * insert DueTime(open, 1, mo)
  * insert DueBySource("Ulang tahun sampai satu bulan sesudahnya. | The birthday up to a month after it.")
* action[+]
  * insert Gives(elderly-home-visit, "Kunjungan rumah lansia", "Home visit to an elderly person")
  * insert Due(birth)
  * insert DueTime(from, 60, a)
  * insert DueTime(every, 1, a)
  * insert DueBySource("Selang menurut kunjungan rutin keluarga setahun sekali. | The interval is that of the yearly routine visit.")
