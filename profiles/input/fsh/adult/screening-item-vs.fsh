ValueSet: IlpScreeningItemVS
Id: screening-item
Title: "Butir skrining (Screening item)"
Description: "Semua kode butir skrining. All codes of screening item."
* insert Metadata
* include codes from system IlpScreeningItemCS
