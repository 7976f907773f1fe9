ValueSet: IlpDueStatusVS
Id: due-status
Title: "Keadaan pelayanan (State of a service)"
Description: "Semua keadaan pelayanan. All states of a service."
* insert Metadata
* include codes from system IlpDueStatusCS
