Extension: IlpTbTreatmentHistory
Id: tb-treatment-history
Title: "Riwayat pengobatan TBC (TB treatment history)"
Description: "Kasus baru atau pernah diobati, dan bagaimana hasilnya. A new case or treated before, and with what result."
Context: Condition
* insert Metadata
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from IlpPrevTbTreatmentVS (preferred)
