// The same as the property cluster of life-cycle-stage, for programs that translate. A pregnancy outranks the age.
Instance: stage-to-cluster
InstanceOf: ConceptMap
Usage: #definition
Title: "Tahap siklus hidup ke klaster"
* insert Published(ConceptMap, stage-to-cluster)
* name = "IlpStageToCluster"
* title = "Tahap siklus hidup ke klaster (Life-cycle stages to clusters)"
* description = "Klaster yang melayani setiap tahap. Selama hamil, bersalin, nifas atau menyusui, tahap itu yang dipakai, bukan umurnya. The cluster that serves each stage. While pregnant, delivering, postpartum or breastfeeding, that stage counts and not the age."
* sourceCanonical = Canonical(IlpLifeCycleStageVS)
* targetCanonical = Canonical(IlpClusterUnitVS)
* insert FromOursToOurs(IlpLifeCycleStageCS, IlpClusterUnitCS)
* insert ServedByMotherAndChild(pregnant, "Ibu hamil")
* insert ServedByMotherAndChild(delivering, "Ibu bersalin")
* insert ServedByMotherAndChild(postpartum, "Ibu nifas")
* insert ServedByMotherAndChild(breastfeeding, "Ibu menyusui")
* insert ServedByMotherAndChild(newborn, "Bayi baru lahir")
* insert ServedByMotherAndChild(infant, "Bayi")
* insert ServedByMotherAndChild(under-two, "Baduta")
* insert ServedByMotherAndChild(under-five, "Balita")
* insert ServedByMotherAndChild(preschool, "Anak prasekolah")
* insert ServedByMotherAndChild(school-age, "Anak usia sekolah")
* insert ServedByMotherAndChild(adolescent, "Remaja")
* insert ServedByAdultAndElderly(adult, "Usia dewasa")
* insert ServedByAdultAndElderly(pre-elderly, "Pralansia")
* insert ServedByAdultAndElderly(elderly, "Lanjut usia")
* insert ServedByAdultAndElderly(elderly-high-risk, "Lansia risiko tinggi")

RuleSet: ServedByMotherAndChild(stage, display)
* insert MapsTo({stage}, {display}, maternal-child, wider)
* insert ShownAs("Klaster 2 Ibu dan Anak")

RuleSet: ServedByAdultAndElderly(stage, display)
* insert MapsTo({stage}, {display}, adult-elderly, wider)
* insert ShownAs("Klaster 3 Usia Dewasa dan Lanjut Usia")
