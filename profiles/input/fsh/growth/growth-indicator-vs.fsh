ValueSet: IlpGrowthIndicatorVS
Id: growth-indicator
Title: "Indikator pertumbuhan (Growth indicator)"
Description: "Semua indikator pertumbuhan. All growth indicators."
* insert Metadata
* include codes from system IlpGrowthIndicatorCS
