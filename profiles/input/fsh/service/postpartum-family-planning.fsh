Instance: postpartum-family-planning
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(postpartum-family-planning, postpartum-family-planning, "KB pasca salin")
* name = "PostpartumFamilyPlanning"
* title = "Pelayanan KB pasca salin (Postpartum contraception)"
* description = "Kontrasepsi setelah bersalin. Contraception after delivery."
* kind = #ServiceRequest
* code = $clinical-term#PC000004 "KB Pasca Persalinan"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, $clinical-term#PC000004 "KB Pasca Persalinan")
