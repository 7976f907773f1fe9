Instance: pregnancy-supplementary-feeding
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pregnancy-supplementary-feeding, pregnancy-supplementary-feeding, "PMT ibu hamil KEK atau kurang berat badan")
* name = "PregnancySupplementaryFeeding"
* title = "PMT ibu hamil KEK (Supplementary feeding in pregnancy)"
* description = "Makanan tambahan 500 kkal paling sedikit 90 hari bagi ibu KEK atau kurang berat badan; dokter menangani kasusnya. Supplementary food of 500 kcal for at least 90 days; a doctor handles the case."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#pregnancy-supplementary-feeding "Makanan tambahan ibu hamil"
* timingTiming.repeat.boundsRange.low = 90 'd'
* timingTiming.repeat.frequency = 1
* timingTiming.repeat.period = 1
* timingTiming.repeat.periodUnit = #d
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(nutritionist)
* insert AlsoBy(midwife)
* insert Part([["Pemantauan gizi, edukasi, PMT"]], [["Nutrition monitoring, education, food"]])
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Edukasi gizi seimbang dan PMT pemulihan", "Balanced-diet education and recovery food")
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Edukasi gizi seimbang dan PMT pemulihan", "Balanced-diet education and recovery food")
* insert GivenAt(home, kader)
* insert Part([["Memantau PMT dimakan, mengikuti nasihat dokter"]], [["Monitor that it is eaten, follow the doctor's advice"]])
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#pregnancy-supplementary-feeding "Makanan tambahan ibu hamil")
