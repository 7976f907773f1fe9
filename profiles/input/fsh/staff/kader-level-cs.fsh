CodeSystem: IlpKaderLevelCS
Id: kader-level
Title: "Tingkat kecakapan kader (Kader skill level)"
Description: "Tingkat kecakapan kader menurut Tanda Kecakapan Kader. Skill level of a kader, as shown by the kader badge."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #purwa "Purwa" "Tingkat pertama. First level."
* #purwa insert English("Basic")
* #madya "Madya" "Tingkat kedua. Second level."
* #madya insert English("Intermediate")
* #utama "Utama" "Tingkat ketiga. Third level."
* #utama insert English("Advanced")
