Instance: anc-weight-height
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-weight-height, antenatal-examination, "Pemeriksaan dan pelayanan 10T")
* name = "AncWeightHeight"
* title = "Timbang berat dan ukur tinggi (Weight and height)"
* description = "T1: berat dan tinggi; berat membuktikannya. First T: weight and height; the weight proves it."
* kind = #ServiceRequest
* code = $loinc#29463-7 "Body weight"
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(doctor)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $loinc#29463-7 "Body weight")
