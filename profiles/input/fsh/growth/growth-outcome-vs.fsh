ValueSet: IlpGrowthOutcomeVS
Id: growth-outcome
Title: "Hasil penetapan status gizi (Outcome of an assessment of growth)"
Description: "Semua hasil penetapan. All outcomes of an assessment."
* insert Metadata
* include codes from system IlpGrowthOutcomeCS
