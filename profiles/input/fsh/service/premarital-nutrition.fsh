Instance: premarital-nutrition
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(premarital-nutrition, premarital-examination, "Pemeriksaan calon pengantin")
* name = "PremaritalNutrition"
* title = "Status gizi calon pengantin (Nutrition before marriage)"
* description = "IMT, dan LiLA bagi perempuan. Body mass index, and upper arm of women."
* kind = #ServiceRequest
* code = $loinc#39156-5 "Body mass index (BMI) [Ratio]"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, [[$loinc#39156-5 "Body mass index (BMI) [Ratio]"]])
* insert OrCode($sct#284473002 "Mid upper arm circumference")
