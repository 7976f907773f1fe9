CodeSystem: IlpSickChildChartCS
Id: sick-child-chart
Title: "Bagan balita sakit (Sick-child chart)"
Description: "Bagan yang dipakai pada kunjungan balita sakit. The chart used at a sick child's visit."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #mtbm "MTBM (bayi muda)" "Umur 0 sampai kurang dari 2 bulan; formulir Q0011. Age 0 to under 2 months; form Q0011."
* #mtbm insert English([["Young infant chart (MTBM)"]])
* #mtbs "MTBS (balita sakit)" "Umur 2 bulan sampai kurang dari 5 tahun; formulir Q0027. Age 2 months to under 5 years; form Q0027."
* #mtbs insert English([["Sick child chart (MTBS)"]])
