ValueSet: IlpFollowUpStatusVS
Id: follow-up-status
Title: "Keadaan tindak lanjut (State of a follow-up)"
Description: "Semua kode keadaan tindak lanjut. All codes of state of a follow-up."
* insert Metadata
* include codes from system IlpFollowUpStatusCS
