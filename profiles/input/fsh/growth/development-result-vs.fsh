ValueSet: IlpDevelopmentResultVS
Id: development-result
Title: "Hasil pemeriksaan perkembangan (Result of a development check)"
Description: "Hasil pemeriksaan perkembangan seperti pada formulir SDIDTK SATUSEHAT. Results of a development check as on SATUSEHAT's SDIDTK form."
* insert Metadata
* $clinical-term#OI000016 "Sesuai Usia"
* $clinical-term#OI000017 "Tidak Sesuai Usia"
// Written Codesystem, with a small s, by the ministry; its only code that was seen.
* http://terminology.kemkes.go.id/Codesystem/kpsp#Dm "Perkembangan meragukan"
* $sct#410519009 "At risk"
