Extension: IlpEncounterStage
Id: encounter-stage
Title: "Tahap siklus hidup pada kunjungan (Life-cycle stage at the visit)"
Description: "Tahap siklus hidup pasien pada hari kunjungan. The patient's life-cycle stage on the day of the visit."
Context: Encounter
* insert Metadata
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from IlpLifeCycleStageVS (required)
