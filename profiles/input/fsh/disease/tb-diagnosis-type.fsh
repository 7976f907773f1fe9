Extension: IlpTbDiagnosisType
Id: tb-diagnosis-type
Title: "Tipe diagnosis TBC (TB diagnosis type)"
Description: "Terkonfirmasi bakteriologis atau terdiagnosis klinis. Bacteriologically confirmed or clinically diagnosed."
Context: Condition
* insert Metadata
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from IlpTbCaseDefinitionVS (preferred)
