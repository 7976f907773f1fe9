Instance: chronic-referral
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(chronic-referral, chronic-disease-monitoring, "Pemantauan penyakit kronis")
* name = "ChronicReferral"
* title = "Rujukan penyakit kronis tidak terkendali (Referral of uncontrolled chronic disease)"
* description = "Tidak terkendali, ada keluhan atau perburukan: ke puskesmas. Uncontrolled, with complaints or worse: to the puskesmas."
* kind = #ServiceRequest
* code = $sct#3457005 "Patient referral"
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(ServiceRequest, $sct#3457005 "Patient referral")
* insert OrCode($sct#737492002 "Outpatient care management")
* insert OrCode($sct#737481003 "Inpatient care management")
