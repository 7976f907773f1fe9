Instance: package-delivering
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-delivering)
* insert ForStage(delivering, "Ibu bersalin")
* name = "PackageDelivering"
* title = "Paket ibu bersalin (Package for women in delivery)"
* description = "Persalinan normal di fasilitas. Normal delivery at a facility."
* insert CitesDecree(bab klaster ibu dan anak)
* action[+]
  * insert Gives(normal-delivery, "Persalinan normal", "Normal delivery")
  * insert Due(event)
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
