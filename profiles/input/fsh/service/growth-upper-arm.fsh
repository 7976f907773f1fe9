Instance: growth-upper-arm
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(growth-upper-arm, growth-measurement, "Pengukuran pertumbuhan")
* name = "GrowthUpperArm"
* title = "Ukur LiLA anak (Upper arm of the child)"
* description = "Lingkar lengan atas umur 6-59 bulan. Upper-arm circumference at 6-59 months."
* kind = #ServiceRequest
* code = $sct#284473002 "Mid upper arm circumference"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(nutritionist)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $sct#284473002 "Mid upper arm circumference")
