Instance: growth-monitoring
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(growth-monitoring, growth-measurement, "Pengukuran pertumbuhan")
* name = "GrowthMonitoring"
* title = "Pemantauan pertumbuhan bulanan (Monthly growth monitoring)"
* description = "Menimbang, mengukur, mengisi KMS, naik atau tidak naik. Weighing, measuring, plotting, gained or not."
* kind = #ServiceRequest
* code = $loinc#29463-7 "Body weight"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(nutritionist)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part([["Menimbang, mengukur, mencatat; tidak menetapkan status gizi"]], [["Weigh, measure, record; no nutrition status"]])
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part([["Sweeping, pemantauan, edukasi"]], [["Sweeping, monitoring, education"]])
* insert ProvenBy(Observation, $loinc#29463-7 "Body weight")
