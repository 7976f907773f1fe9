ValueSet: IlpBirthplaceVS
Id: birthplace
Title: "Tempat bersalin (Birthplace)"
Description: "Jenis tempat bersalin: jenis fasilitas, atau puskesmas, rumah sakit, klinik dan rumah. Kinds of birthplace: kinds of facility, or health centre, hospital, clinic and home."
* insert Metadata
* include codes from system http://terminology.kemkes.go.id/CodeSystem/organization-type
* $clinical-term#LO000001 "Puskesmas"
* $clinical-term#LO000002 "Rumah Sakit"
* $clinical-term#LO000003 "Klinik"
* $clinical-term#LO000004 "Rumah"
