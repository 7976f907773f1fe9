ValueSet: IlpPackageItemVS
Id: package-item
Title: "Isi paket layanan (Package item)"
Description: "Semua isi paket layanan. All package items."
* insert Metadata
* include codes from system IlpPackageItemCS
