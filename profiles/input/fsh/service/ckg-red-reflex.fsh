Instance: ckg-red-reflex
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(ckg-red-reflex, young-child-free-check, "Pemeriksaan kesehatan gratis umur 1-6 tahun")
* name = "CkgRedReflex"
* title = "Tes refleks merah (Red reflex test)"
* description = "Pupil putih, sebelum 3 tahun. White pupil, under 3 years."
* kind = #ServiceRequest
* code = $sct#43408002 "Fundus reflex"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Bila didelegasikan puskesmas", "If the puskesmas delegates it")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $sct#43408002 "Fundus reflex")
