Profile: IlpKaderRole
Parent: IlpStaffRole
Id: ilp-kader-role
Title: "Peran kader (Kader role)"
Description: "Kader di posyandu atau pustu dan keluarga binaannya. A kader at a posyandu or pustu, and the households in their care."
* insert Metadata
* extension contains IlpAssignedHousehold named assignedHousehold 0..* MS
// One role, one resource: a kader who also does other work has another PractitionerRole for it.
* code 1..1
* code = IlpStaffRoleCS#kader
