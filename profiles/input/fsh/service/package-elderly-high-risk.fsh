// The sources disagree on who is at high risk (70 and over, 80 and over, or 60 and over with a problem): the stage decides that, not this package.
Instance: package-elderly-high-risk
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-elderly-high-risk)
* insert ForStage(elderly-high-risk, "Lansia risiko tinggi")
* name = "PackageElderlyHighRisk"
* title = "Paket lansia risiko tinggi (Package for the elderly at high risk)"
* description = "Di samping paket lanjut usia: asuhan di rumah, dua minggu pasca rawat, kunjungan rumah bulanan. Beside the package for the elderly: care at home, two weeks after hospital, monthly home visits."
* insert CitesDecree(bab klaster usia dewasa dan lanjut usia)
* insert GeriatricCare
* action[+]
  * insert Gives(elderly-after-hospital, "Lansia pasca rawat", "The elderly after hospital")
  * insert Due(event)
  * insert DueTime(from, 0, d)
  * insert DueTime(until, 14, d)
  * insert DueTime(catchUp, 14, d)
  * insert DueFor(after-hospital)
* action[+]
  * insert Gives(elderly-home-visit, "Kunjungan rumah lansia risiko tinggi", "Home visit to an elderly person at high risk")
  * insert Due(birth)
  * insert DueTime(from, 60, a)
  * insert DueTime(every, 1, mo)
  * insert DueBySource("KMK: sasaran utama asuhan di rumah; panduan kunjungan rumah: paling sedikit sebulan sekali sesuai keperluan. | Decree: first target of home care; home-visit guide: at least monthly as needed.")
* action[+]
  * insert Gives(tb-symptom-screening, "Skrining gejala TBC", "Tuberculosis symptom screening")
  * insert Due(contact)
* action[+]
  * insert Gives(violence-screening, "Skrining kekerasan terhadap perempuan dan anak", "Screening for violence against women and children")
  * insert Due(contact)
  * insert DueFor(symptomatic)
