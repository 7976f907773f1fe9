ValueSet: IlpBirthWeightClassVS
Id: birth-weight-class
Title: "Kelas berat lahir (Birth weight class)"
Description: "Semua kode kelas berat lahir. All codes of birth weight class."
* insert Metadata
* include codes from system IlpBirthWeightClassCS
