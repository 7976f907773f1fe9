Instance: school-anemia-signs
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(school-anemia-signs, school-anemia-screening, "Skrining anemia usia sekolah dan remaja")
* name = "SchoolAnemiaSigns"
* title = "Tanda anemia (Signs of anaemia)"
* description = "Keluhan 5L, konjungtiva dan telapak tangan; putra dan putri. Complaints, conjunctiva and palms; boys and girls."
* kind = #ServiceRequest
* code = $clinical-term#OC000155 "Gejala klinis risiko anemia"
* insert GivenAt(school, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Pencegahan dan KIE", "Prevention and education")
* insert ProvenBy(Observation, $clinical-term#OC000155 "Gejala klinis risiko anemia")
