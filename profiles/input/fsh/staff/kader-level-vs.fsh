ValueSet: IlpKaderLevelVS
Id: kader-level
Title: "Tingkat kecakapan kader (Kader skill level)"
Description: "Semua kode tingkat kecakapan kader. All codes of kader skill level."
* insert Metadata
* include codes from system IlpKaderLevelCS
