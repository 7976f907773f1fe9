Instance: nutrition-problem-home-visit
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(nutrition-problem-home-visit, undernutrition-care, "Pelayanan balita bermasalah gizi")
* name = "NutritionProblemHomeVisit"
* title = "Kunjungan balita bermasalah gizi (Home visit to a child with a nutrition problem)"
* description = "Edukasi PMBA, pemantauan, rujukan, sweeping. Feeding education, monitoring, referral, sweeping."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#nutrition-problem-home-visit "Kunjungan balita bermasalah gizi"
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/home-visit-infant-0-6-months")
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/home-visit-child-6-71-months")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#nutrition-problem-home-visit "Kunjungan balita bermasalah gizi")
