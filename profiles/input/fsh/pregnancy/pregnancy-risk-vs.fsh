ValueSet: IlpPregnancyRiskVS
Id: pregnancy-risk
Title: "Risiko kehamilan 4T (Pregnancy risk)"
Description: "Semua kode risiko kehamilan 4T. All codes of the four pregnancy risks."
* insert Metadata
* include codes from system IlpPregnancyRiskCS
