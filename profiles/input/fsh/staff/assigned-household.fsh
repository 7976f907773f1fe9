Extension: IlpAssignedHousehold
Id: assigned-household
Title: "Keluarga binaan (Assigned household)"
Description: "Keluarga yang dibina petugas ini. A household in this worker's care."
Context: PractitionerRole
* insert Metadata
* value[x] 1..1
* value[x] only Reference(Group)
