ValueSet: IlpGestationClassVS
Id: gestation-class
Title: "Kelas usia gestasi (Gestation class)"
Description: "Semua kode kelas usia gestasi. All codes of gestation class."
* insert Metadata
* include codes from system IlpGestationClassCS
