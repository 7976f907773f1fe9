ValueSet: IlpSupplementVS
Id: supplement
Title: "Suplemen dan obat program gizi (Supplement)"
Description: "Semua suplemen program gizi. All supplements of the nutrition programme."
* insert Metadata
* include codes from system IlpSupplementCS
