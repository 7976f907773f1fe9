ValueSet: IlpSickChildChartVS
Id: sick-child-chart
Title: "Bagan balita sakit (Sick-child chart)"
Description: "Semua bagan balita sakit. All sick-child charts."
* insert Metadata
* include codes from system IlpSickChildChartCS
