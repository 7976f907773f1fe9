Instance: nutrition-status
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(nutrition-status, nutrition-status, "Penentuan status gizi")
* name = "NutritionStatus"
* title = "Penentuan status gizi (Nutrition status)"
* description = "BB/U, PB-TB/U, BB/PB-TB, IMT/U; kader tidak menetapkannya. The four indices; not by kader."
* kind = #ServiceRequest
* code = $sct#1153593003 "Weight for age z-score"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(nutritionist)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $sct#1153593003 "Weight for age z-score")
* insert OrCode($sct#1153590000 "Length for age z-score")
* insert OrCode($sct#1153604005 "Body height for age z-score")
* insert OrCode($sct#1153598007 "Weight for length z score")
* insert OrCode($sct#1153600001 "Weight for height z-score")
* insert OrCode($sct#1153596006 "Body mass index for age z-score")
* insert OrCode($clinical-term#OC000108 "Klasifikasi status gizi")
* insert OrCode($clinical-term#OC000109 "Klasifikasi status pertumbuhan")
