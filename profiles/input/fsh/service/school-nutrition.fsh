Instance: school-nutrition
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(school-nutrition, school-nutrition-screening, "Skrining gizi dan obesitas usia sekolah")
* name = "SchoolNutrition"
* title = "Skrining gizi dan obesitas (Nutrition and obesity screening)"
* description = "Berat, tinggi, lingkar perut, IMT/U setahun sekali. Weight, height, waist, body mass index for age once a year."
* kind = #ServiceRequest
* code = $sct#1153596006 "Body mass index for age z-score"
* insert GivenAt(school, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part([["Berat, tinggi, lingkar perut"]], [["Weight, height, waist"]])
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert ProvenBy(Observation, $sct#1153596006 "Body mass index for age z-score")
* insert OrCode($loinc#29463-7 "Body weight")
