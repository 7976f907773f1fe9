Instance: school-hemoglobin
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(school-hemoglobin, school-anemia-screening, "Skrining anemia usia sekolah dan remaja")
* name = "SchoolHemoglobin"
* title = "Hemoglobin remaja putri (Haemoglobin of girls)"
* description = "Putri kelas 7 dan 10; di fasilitas umur 12 dan 15 yang belum pernah. Girls in classes 7 and 10; at a facility at 12 and 15 if never before."
* kind = #ServiceRequest
* code = $loinc#30352-9 "Hemoglobin [Mass/volume] in Capillary blood"
* insert GivenAt(school, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(lab-technologist)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, [[$loinc#30352-9 "Hemoglobin [Mass/volume] in Capillary blood"]])
* insert OrCode([[$loinc#718-7 "Hemoglobin [Mass/volume] in Blood"]])
* insert ProvenBy(Procedure, $clinical-term#PC000015 "Point of Care Testing HB Meter")
