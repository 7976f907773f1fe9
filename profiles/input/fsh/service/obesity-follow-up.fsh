Instance: obesity-follow-up
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(obesity-follow-up, school-nutrition-screening, "Skrining gizi dan obesitas usia sekolah")
* name = "ObesityFollowUp"
* title = "Pemantauan anak obesitas (Monitoring of an obese child)"
* description = "Edukasi dan pemantauan 3 bulan. Education and monitoring for 3 months."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#obesity-home-monitoring "Pemantauan obesitas anak"
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#obesity-home-monitoring "Pemantauan obesitas anak")
