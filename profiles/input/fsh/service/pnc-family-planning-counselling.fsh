Instance: pnc-family-planning-counselling
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pnc-family-planning-counselling, postpartum-family-planning, "KB pasca salin")
* name = "PncFamilyPlanningCounselling"
* title = "Konseling KB pasca salin (Postpartum family planning counselling)"
* description = "Konseling KB pada kunjungan nifas. Counselling on contraception at postnatal visits."
* kind = #CommunicationRequest
* code = $clinical-term#ED000011 "Edukasi KB pasca salin"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, $clinical-term#ED000011 "Edukasi KB pasca salin")
* insert OrCode($clinical-term#PC000004 "KB Pasca Persalinan")
