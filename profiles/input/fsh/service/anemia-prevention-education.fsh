Instance: anemia-prevention-education
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anemia-prevention-education, school-anemia-screening, "Skrining anemia usia sekolah dan remaja")
* name = "AnemiaPreventionEducation"
* title = "Edukasi pencegahan anemia (Anaemia prevention education)"
* description = "KIE pencegahan anemia di posyandu, pustu dan puskesmas. Education at posyandu, pustu and puskesmas."
* kind = #CommunicationRequest
* code = $clinical-term#ED000013 "Edukasi Pencegahan Anemia"
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, $clinical-term#ED000013 "Edukasi Pencegahan Anemia")
