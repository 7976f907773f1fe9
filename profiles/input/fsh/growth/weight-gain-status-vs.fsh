ValueSet: IlpWeightGainStatusVS
Id: weight-gain-status
Title: "Status kenaikan berat badan (Weight-gain status)"
Description: "Semua status kenaikan berat badan. All weight-gain statuses."
* insert Metadata
* include codes from system IlpWeightGainStatusCS
