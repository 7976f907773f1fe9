// OC000164 (number of capsules) is left out: the ministry's lists give that code two meanings.
Instance: vitamin-a
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(vitamin-a, child-vitamin-a, "Kapsul vitamin A anak")
* name = "VitaminA"
* title = "Kapsul vitamin A (Vitamin A capsule)"
* description = "Kapsul biru 6-11 bulan, merah 12-59 bulan, Februari dan Agustus; juga pada KLB campak dan bencana. Blue capsule at 6-11 months, red at 12-59, in February and August; also in measles outbreaks and disasters."
* kind = #ServiceRequest
* code = $sct#767224000 "Administration of vitamin A"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Sweeping dan edukasi", "Sweeping and education")
* insert ProvenBy(Procedure, $sct#767224000 "Administration of vitamin A")
