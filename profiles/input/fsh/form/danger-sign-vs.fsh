ValueSet: IlpDangerSignVS
Id: danger-sign
Title: "Tanda bahaya dan gejala (Danger signs and symptoms)"
Description: "Semua tanda bahaya dan gejala. All danger signs and symptoms."
* insert Metadata
* include codes from system IlpDangerSignCS
