// Without an end: as long as the diagnosis stands.
Instance: package-mental-disorder
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-mental-disorder)
* insert ForGroup(mental-disorder, "ODGJ")
* name = "PackageMentalDisorder"
* title = "Paket ODGJ (Package for mental disorder)"
* description = "Pemantauan dan obat sebulan sekali, dokter tiap 3 bulan, KIE kepada ODGJ dan keluarga, kunjungan rumah bila tidak datang. Monitoring and medicine monthly, doctor every 3 months, education of the person and family, home visit if missed."
* insert CitesDecree(bab klaster usia dewasa dan lanjut usia)
* action[+]
  * insert Gives(mental-monitoring, "Pemantauan ODGJ", "Monitoring of a person with a mental disorder")
  * insert MonthlySinceDiagnosis(mental-disorder)
  * action[+]
    * insert Gives(chronic-medicine, "Lanjutan obat penyakit kronis", "Continued medicine for chronic disease")
    * insert IfIndicated
  * action[+]
    * insert Gives(mental-education, "KIE kepada ODGJ dan keluarga", "Education of the person and family")
* insert ChronicCare(mental-disorder)
* action[+]
  * insert Gives(mental-home-visit, "Kunjungan rumah ODGJ", "Home visit to a person with a mental disorder")
  * insert VisitIfMissed(mental-monitoring)
