ValueSet: IlpLifeCycleStageVS
Id: life-cycle-stage
Title: "Tahap siklus hidup (Life-cycle stage)"
Description: "Semua kode tahap siklus hidup. All codes of life-cycle stage."
* insert Metadata
* include codes from system IlpLifeCycleStageCS
