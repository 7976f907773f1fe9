// A band within adult for reporting; no source gives it services of its own, so the same services with the same rules.
Instance: package-pre-elderly
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-pre-elderly)
* insert ForStage(pre-elderly, "Pralansia")
* name = "PackagePreElderly"
* title = "Paket pralansia (Package for the pre-elderly)"
* description = "Sama dengan paket usia dewasa, bagi umur 45-59 tahun. The same as for adults, for age 45-59."
* insert CitesDecree(bab klaster usia dewasa dan lanjut usia)
* insert CitesFreeHealthCheck
* insert ForEveryAdult
* insert ForAdultsOnly
