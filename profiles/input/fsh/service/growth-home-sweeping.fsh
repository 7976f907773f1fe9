Instance: growth-home-sweeping
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(growth-home-sweeping, growth-home-sweeping, "Sweeping tumbuh kembang di rumah")
* name = "GrowthHomeSweeping"
* title = "Sweeping tumbuh kembang di rumah (Growth sweeping at home)"
* description = "Anak yang tidak datang menimbang dikunjungi kader dan petugas pustu. A child who missed weighing is visited by kader and pustu staff."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#growth-home-sweeping "Kunjungan anak yang tidak menimbang"
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/home-visit-infant-0-6-months")
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/home-visit-child-6-71-months")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#growth-home-sweeping "Kunjungan anak yang tidak menimbang")
