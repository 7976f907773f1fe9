Instance: nutrition-problem-support
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(nutrition-problem-support, undernutrition-care, "Pelayanan balita bermasalah gizi")
* name = "NutritionProblemSupport"
* title = "Pendampingan dan makanan tambahan balita (Support and food for a child with a nutrition problem)"
* description = "Deteksi, pendampingan, makanan tambahan, rujukan. Detection, support, supplementary food, referral."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#nutrition-problem-support "Pendampingan balita bermasalah gizi"
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#nutrition-problem-support "Pendampingan balita bermasalah gizi")
