ValueSet: IlpKaderSkillVS
Id: kader-skill
Title: "Keterampilan dasar kader (Basic kader skill)"
Description: "Semua kode keterampilan dasar kader. All codes of basic kader skill."
* insert Metadata
* ^experimental = true
* include codes from system IlpKaderSkillCS
