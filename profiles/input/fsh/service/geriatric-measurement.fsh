Instance: geriatric-measurement
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(geriatric-measurement, geriatric-measurement, "Perilaku berisiko dan pengukuran lansia")
* name = "GeriatricMeasurement"
* title = "Pengukuran lansia (Measurements of the elderly)"
* description = "BB dan TB, atau LiLA dan lingkar betis; LP, IMT, TD. Weight and height, or upper arm and calf; waist, body mass index, blood pressure."
* kind = #ServiceRequest
* code = $loinc#39156-5 "Body mass index (BMI) [Ratio]"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, [[$loinc#39156-5 "Body mass index (BMI) [Ratio]"]])
* insert OrCode($loinc#8302-2 "Body height")
* insert OrCode($loinc#8283-4 "Calf - right Maximum circumference")
* insert OrCode($sct#284473002 "Mid upper arm circumference")
