Instance: ckg-vision
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(ckg-vision, young-child-free-check, "Pemeriksaan kesehatan gratis umur 1-6 tahun")
* name = "CkgVision"
* title = "Tes daya lihat dengan kartu E (Vision test with the E chart)"
* description = "Kartu E, 3-6 tahun. E chart at 3-6 years."
* kind = #ServiceRequest
* code = $loinc#79882-7 "Visual acuity uncorrected Right eye by Snellen eye chart"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Bila didelegasikan puskesmas", "If the puskesmas delegates it")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $loinc#79882-7 "Visual acuity uncorrected Right eye by Snellen eye chart")
* insert OrCode($loinc#79883-5 "Visual acuity uncorrected Left eye by Snellen eye chart")
