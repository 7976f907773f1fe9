ValueSet: IlpCareTeamKindVS
Id: care-team-kind
Title: "Jenis tim (Kind of care team)"
Description: "Semua kode jenis tim. All codes of kind of care team."
* insert Metadata
* include codes from system IlpCareTeamKindCS
