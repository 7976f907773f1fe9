Extension: IlpServiceArea
Id: service-area
Title: "Wilayah kerja (Service area)"
Description: "Wilayah yang menjadi tanggung jawab fasilitas. An area that the facility is responsible for."
Context: Organization
* insert Metadata
* value[x] 1..1
* value[x] only Reference(Location)
