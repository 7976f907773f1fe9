Extension: IlpHomeVisitFinding
Id: home-visit-finding
Title: "Temuan kunjungan rumah (Home-visit finding)"
Description: "Masalah yang ditemukan pada kunjungan ini. A problem found at this visit."
Context: Encounter
* insert Metadata
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from IlpHomeVisitFindingVS (required)
