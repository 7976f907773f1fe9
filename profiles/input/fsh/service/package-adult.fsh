// Couples, premarital care and chronic disease have packages of their own. The rules are those of package-pre-elderly and package-elderly where shared.
Instance: package-adult
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-adult)
* insert ForStage(adult, "Usia dewasa")
* name = "PackageAdult"
* title = "Paket usia dewasa (Package for adults)"
* description = "Skrining penyakit tidak menular, jiwa, TBC dan indera, pemeriksaan gratis 18-59 tahun, kebugaran, pengobatan, kunjungan rumah. Screening for non-communicable disease, mental health, tuberculosis and senses, free check at 18-59, fitness, treatment, home visit."
* insert CitesDecree(bab klaster usia dewasa dan lanjut usia)
* insert CitesFreeHealthCheck
* insert ForEveryAdult
* insert ForAdultsOnly
