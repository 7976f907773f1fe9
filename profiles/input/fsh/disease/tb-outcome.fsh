Extension: IlpTbOutcome
Id: tb-outcome
Title: "Hasil akhir pengobatan TBC (TB treatment outcome)"
Description: "Hasil pada akhir pengobatan. The result at the end of treatment."
Context: Condition
* insert Metadata
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from IlpTbOutcomeClassVS (preferred)
