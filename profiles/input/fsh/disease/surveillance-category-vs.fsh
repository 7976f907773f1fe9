ValueSet: IlpSurveillanceCategoryVS
Id: surveillance-category
Title: "Kategori surveilans (Surveillance category)"
Description: "Semua kode kategori surveilans. All codes of surveillance category."
* insert Metadata
* include codes from system IlpSurveillanceCategoryCS
