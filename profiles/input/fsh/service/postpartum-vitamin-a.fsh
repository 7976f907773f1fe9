Instance: postpartum-vitamin-a
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(postpartum-vitamin-a, postpartum-vitamin-a, "Vitamin A ibu nifas")
* name = "PostpartumVitaminA"
* title = "Kapsul vitamin A ibu nifas (Postpartum vitamin A capsule)"
* description = "Satu kapsul pada KF1 dan satu pada KF2. One capsule at KF1 and one at KF2."
* kind = #ServiceRequest
* code = $sct#767224000 "Administration of vitamin A"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, $sct#767224000 "Administration of vitamin A")
