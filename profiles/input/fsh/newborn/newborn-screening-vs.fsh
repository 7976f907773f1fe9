ValueSet: IlpNewbornScreeningVS
Id: newborn-screening
Title: "Skrining bayi baru lahir (Newborn screening)"
Description: "Semua kode skrining bayi baru lahir. All codes of newborn screening."
* insert Metadata
* include codes from system IlpNewbornScreeningCS
