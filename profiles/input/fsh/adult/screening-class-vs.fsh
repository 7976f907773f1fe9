ValueSet: IlpScreeningClassVS
Id: screening-class
Title: "Golongan hasil skrining (Class of screening result)"
Description: "Semua kode golongan hasil skrining. All codes of class of screening result."
* insert Metadata
* include codes from system IlpScreeningClassCS
