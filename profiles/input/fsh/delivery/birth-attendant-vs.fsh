ValueSet: IlpBirthAttendantVS
Id: birth-attendant
Title: "Penolong persalinan (Birth attendant)"
Description: "Penolong persalinan: kode SATUSEHAT dan peran petugas ILP. Birth attendants: SATUSEHAT's codes and ILP's staff roles."
* insert Metadata
* $sct#309343006 "Physician Occupation"
* IlpStaffRoleCS#doctor
* IlpStaffRoleCS#midwife
* IlpStaffRoleCS#nurse
* $clinical-term#SU000001 "Keluarga"
* $clinical-term#SU000002 "Tenaga kesehatan"
* $clinical-term#SU000003 "Lainnya"
// Two codes of the ministry for one thing.
* $clinical-term#OV000012 "Dukun"
* $clinical-term#OV000170 "Dukun"
* $clinical-term#OV000169 "Sendiri"
