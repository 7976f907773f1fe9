Instance: anc-fundal-height
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-fundal-height, antenatal-examination, "Pemeriksaan dan pelayanan 10T")
* name = "AncFundalHeight"
* title = "Tinggi fundus uteri (Fundal height)"
* description = "T4: tinggi fundus. Fourth T: fundal height."
* kind = #ServiceRequest
* code = $loinc#11881-0 "Uterus Fundal height Tape measure"
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(doctor)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $loinc#11881-0 "Uterus Fundal height Tape measure")
