// Without an end: as long as the diagnosis stands.
Instance: package-hypertension
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-hypertension)
* insert ForGroup(hypertension, "Hipertensi")
* name = "PackageHypertension"
* title = "Paket hipertensi (Package for hypertension)"
* description = "Tekanan darah dan obat sebulan sekali di pustu, dokter tiap 3 bulan, komplikasi setahun sekali, kunjungan rumah bila tidak datang. Blood pressure and medicine monthly at the pustu, doctor every 3 months, complications yearly, home visit if missed."
* insert CitesDecree(bab klaster usia dewasa dan lanjut usia)
* action[+]
  * insert Gives(hypertension-monitoring, "Pemantauan hipertensi", "Monitoring of hypertension")
  * insert MonthlySinceDiagnosis(hypertension)
  * insert MonitoringParts
* insert ChronicCare(hypertension)
* action[+]
  * insert Gives(missed-monitoring-visit, "Kunjungan pasien hipertensi yang tidak datang", "Visit to a hypertensive patient who did not come")
  * insert VisitIfMissed(hypertension-monitoring)
// The decree's complications of hypertension start at 40 years; the others are in the packages of adults and the elderly.
* action[+]
  * insert Gives(urinalysis-chronic, "Urinalisis pada hipertensi", "Urinalysis in hypertension")
  * insert YearlyOfAgeFor(hypertension)
  * insert DueTime(from, 40, a)
* action[+]
  * insert Gives(funduscopy, "Funduskopi pada hipertensi", "Funduscopy in hypertension")
  * insert YearlyOfAgeFor(hypertension)
  * insert DueTime(from, 40, a)
