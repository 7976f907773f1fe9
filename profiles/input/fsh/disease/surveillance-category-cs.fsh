CodeSystem: IlpSurveillanceCategoryCS
Id: surveillance-category
Title: "Kategori surveilans (Surveillance category)"
Description: "Menandai diagnosis yang diikuti surveilans. Marks a diagnosis that surveillance follows."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #notifiable "Berpotensi KLB" "Penyakit berpotensi kejadian luar biasa, dilaporkan paling lambat 1x24 jam. A disease with outbreak potential, reported within 24 hours."
* #notifiable insert English("Outbreak potential")
