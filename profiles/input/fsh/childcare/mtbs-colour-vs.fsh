ValueSet: IlpMtbsColourVS
Id: mtbs-colour
Title: "Warna klasifikasi MTBS (MTBS colour)"
Description: "Semua warna klasifikasi MTBS. All colours of MTBS classifications."
* insert Metadata
* include codes from system IlpMtbsColourCS
