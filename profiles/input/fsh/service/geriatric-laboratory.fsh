// Cholesterol proves it: glucose is proven by the diabetes screening of the same package.
Instance: geriatric-laboratory
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(geriatric-laboratory, geriatric-laboratory, "Gula darah dan kolesterol lansia")
* name = "GeriatricLaboratory"
* title = "Gula darah dan kolesterol lansia (Glucose and cholesterol of the elderly)"
* description = "Di puskesmas, pustu dan posyandu. At puskesmas, pustu and posyandu."
* kind = #ServiceRequest
* code = $loinc#2093-3 "Cholesterol [Mass/volume] in Serum or Plasma"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, [[$loinc#2093-3 "Cholesterol [Mass/volume] in Serum or Plasma"]])
