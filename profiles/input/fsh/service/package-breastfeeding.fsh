Instance: package-breastfeeding
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-breastfeeding)
* insert ForStage(breastfeeding, "Ibu menyusui")
* name = "PackageBreastfeeding"
* title = "Paket ibu menyusui (Package for breastfeeding women)"
* description = "ASI eksklusif sampai 6 bulan, dilanjutkan sampai 24 bulan, PMBA. Exclusive breastfeeding to 6 months, continued to 24 months, infant feeding."
* insert CitesDecree(bab klaster ibu dan anak)
// The stage is the guide's own reading: after day 42 until the child is 24 months old. The decree names no interval for this education: once while exclusive, once after.
* action[+]
  * insert Gives(breastfeeding-education, "Edukasi ASI", "Breastfeeding education")
  * insert Due(delivery)
  * insert DueTime(from, 43, d)
  * insert DueTime(until, 6, mo)
  * insert DueTime(catchUp, 6, mo)
  * insert Due(delivery)
  * insert DueTime(from, 6, mo)
  * insert DueTime(until, 24, mo)
* action[+]
  * insert Gives(infant-feeding-education, "Edukasi PMBA", "Infant and young child feeding education")
  * insert Due(delivery)
  * insert DueTime(from, 43, d)
  * insert DueTime(until, 6, mo)
  * insert DueTime(catchUp, 6, mo)
  * insert Due(delivery)
  * insert DueTime(from, 6, mo)
  * insert DueTime(until, 24, mo)
* action[+]
  * insert Gives(tb-symptom-screening, "Skrining gejala TBC", "Tuberculosis symptom screening")
  * insert Due(contact)
* action[+]
  * insert Gives(violence-screening, "Skrining kekerasan terhadap perempuan dan anak", "Screening for violence against women and children")
  * insert Due(contact)
  * insert DueFor(symptomatic)
* action[+]
  * insert Gives(maternal-treatment, [["Pengobatan ibu hamil, bersalin dan nifas"]], [["Treatment in pregnancy, delivery and after"]])
  * insert Due(event)
