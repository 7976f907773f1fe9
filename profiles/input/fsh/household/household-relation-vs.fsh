ValueSet: IlpHouseholdRelationVS
Id: household-relation
Title: "Hubungan dalam keluarga (Household relation)"
Description: "Semua kode hubungan dalam keluarga. All codes of household relation."
* insert Metadata
* include codes from system IlpHouseholdRelationCS
