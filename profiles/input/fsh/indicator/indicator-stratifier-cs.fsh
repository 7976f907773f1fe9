CodeSystem: IlpIndicatorStratifierCS
Id: indicator-stratifier
Title: "Rincian indikator (Indicator stratifier)"
Description: "Menurut apa angka indikator dirinci. What an indicator's counts are broken down by."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #area "Wilayah di bawahnya" "Wilayah satu tingkat di bawah wilayah laporan. The areas one level below the area of the report."
* #area insert English("Areas below")
* #age "Umur" "Kelompok umur. Age group."
* #age insert English("Age")
* #sex "Jenis kelamin" "Jenis kelamin. Sex."
* #sex insert English("Sex")
* #disability "Disabilitas" "Dengan atau tanpa disabilitas. With or without a disability."
* #disability insert English("Disability")
