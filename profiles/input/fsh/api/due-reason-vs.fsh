ValueSet: IlpDueReasonVS
Id: due-reason
Title: "Alasan keadaan pelayanan (Reason of a service's state)"
Description: "Semua alasan keadaan pelayanan. All reasons of a service's state."
* insert Metadata
* include codes from system IlpDueReasonCS
