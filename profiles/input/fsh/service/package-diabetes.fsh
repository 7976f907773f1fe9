// Without an end: as long as the diagnosis stands.
Instance: package-diabetes
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-diabetes)
* insert ForGroup(diabetes, "Diabetes melitus")
* name = "PackageDiabetes"
* title = "Paket diabetes (Package for diabetes)"
* description = "Gula darah dan obat sebulan sekali di pustu, dokter tiap 3 bulan, komplikasi setahun sekali, kunjungan rumah bila tidak datang. Blood glucose and medicine monthly at the pustu, doctor every 3 months, complications yearly, home visit if missed."
* insert CitesDecree(bab klaster usia dewasa dan lanjut usia)
* action[+]
  * insert Gives(diabetes-monitoring, "Pemantauan diabetes", "Monitoring of diabetes")
  * insert MonthlySinceDiagnosis(diabetes)
  * insert MonitoringParts
* insert ChronicCare(diabetes)
// The decree orders the visit for hypertension; for diabetes kader look for those who are not treated regularly.
* action[+]
  * insert Gives(missed-monitoring-visit, "Kunjungan pasien diabetes yang tidak datang", "Visit to a diabetic patient who did not come")
  * insert VisitIfMissed(diabetes-monitoring)
// From 40 years these two are in the packages of adults and the elderly.
* action[+]
  * insert Gives(heart-risk-screening, "EKG pada diabetes", "Electrocardiogram in diabetes")
  * insert YearlyOfAgeFor(diabetes)
  * insert DueTime(until, 40, a)
* action[+]
  * insert Gives(stroke-risk-screening, "Profil lipid dan risiko PTM pada diabetes", "Lipids and risk chart in diabetes")
  * insert YearlyOfAgeFor(diabetes)
  * insert DueTime(until, 40, a)
* action[+]
  * insert Gives(urinalysis-chronic, "Urinalisis pada diabetes", "Urinalysis in diabetes")
  * insert YearlyOfAgeFor(diabetes)
* action[+]
  * insert Gives(funduscopy, "Funduskopi pada diabetes", "Funduscopy in diabetes")
  * insert YearlyOfAgeFor(diabetes)
