ValueSet: IlpFollowUpStateVS
Id: follow-up-state
Title: "Jam tindak lanjut (Clock of a follow-up)"
Description: "Semua keadaan jam tindak lanjut. All states of the clock of a follow-up."
* insert Metadata
* include codes from system IlpFollowUpStateCS
