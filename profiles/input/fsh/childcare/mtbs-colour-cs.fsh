CodeSystem: IlpMtbsColourCS
Id: mtbs-colour
Title: "Warna klasifikasi MTBS (MTBS colour)"
Description: "Warna klasifikasi di bagan MTBS dan MTBM, menurut beratnya. The colour of a classification on the MTBS and MTBM charts, by severity."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #green "Hijau" "Perawatan di rumah. Care at home."
* #green insert English("Green")
* #yellow "Kuning" "Pengobatan khusus di puskesmas atau pustu, lalu kunjungan ulang. Specific treatment at the puskesmas or pustu, then a follow-up visit."
* #yellow insert English("Yellow")
* #red "Merah" "Berat: tindakan pra-rujukan dan rujuk segera. Severe: treat, then refer at once."
* #red insert English("Red")
