ValueSet: IlpStaffRoleVS
Id: staff-role
Title: "Peran petugas (Staff role)"
Description: "Semua kode peran petugas. All codes of staff role."
* insert Metadata
* include codes from system IlpStaffRoleCS
