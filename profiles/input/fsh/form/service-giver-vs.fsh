ValueSet: IlpServiceGiverVS
Id: service-giver
Title: "Pemberi pelayanan (Who gave the service)"
Description: "Tenaga yang memberi pelayanan. The kind of worker who gave the service."
* insert Metadata
* IlpStaffRoleCS#doctor
* IlpStaffRoleCS#midwife
* IlpStaffRoleCS#nurse
* IlpStaffRoleCS#kader
* IlpFormAnswerCS#other
