// Not in Condition.category: SATUSEHAT knows two systems there, and validators warn of a third.
Extension: IlpSurveillanceCategory
Id: surveillance-category
Title: "Kategori surveilans (Surveillance category)"
Description: "Menandai diagnosis yang diikuti surveilans. Marks a diagnosis that surveillance follows."
Context: Condition
* insert Metadata
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from IlpSurveillanceCategoryVS (required)
