Instance: sppb-test
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(sppb-test, geriatric-follow-up, "Lanjutan SKILAS")
* name = "SppbTest"
* title = "SPPB (Short Physical Performance Battery)"
* description = "Bila mobilitas terbatas. If mobility is limited."
* kind = #ServiceRequest
* code = $sct#714283000 "Short Physical Performance Battery"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(nurse)
* insert AlsoBy(midwife)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $sct#714283000 "Short Physical Performance Battery")
