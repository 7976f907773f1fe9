CodeSystem: IlpPackageItemCS
Id: package-item
Title: "Isi paket layanan (Package item)"
Description: "Baris paket layanan tiap tahap menurut KMK HK.01.07/MENKES/2015/2023 dan pemeriksaan kesehatan gratis. The rows of each stage's package of services by that decree and of the free health check."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* ^hierarchyMeaning = #part-of
* ^property[0].code = #section
* ^property[0].type = #string
* ^property[0].description = "Bagian paket, misalnya ibu hamil-bersalin-nifas. The section of the packages."
* insert MotherAndChildItems
* insert AdultAndDiseaseItems
