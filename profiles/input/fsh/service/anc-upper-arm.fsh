Instance: anc-upper-arm
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-upper-arm, antenatal-examination, "Pemeriksaan dan pelayanan 10T")
* name = "AncUpperArm"
* title = "Lingkar lengan atas ibu hamil (Upper arm in pregnancy)"
* description = "T3: LiLA. KEK di bawah 23,5 cm (KMK) atau 23 cm (SATUSEHAT). Third T: upper-arm circumference; undernourished below 23.5 cm by the decree or 23 cm by SATUSEHAT."
* kind = #ServiceRequest
* code = $sct#284473002 "Mid upper arm circumference"
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(doctor)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $sct#284473002 "Mid upper arm circumference")
