Extension: IlpTbSite
Id: tb-site
Title: "Lokasi anatomis TBC (TB site)"
Description: "Paru atau ekstra paru. Pulmonary or extrapulmonary."
Context: Condition
* insert Metadata
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from IlpTbAnatomicalVS (preferred)
