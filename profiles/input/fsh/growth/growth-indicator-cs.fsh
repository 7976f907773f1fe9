CodeSystem: IlpGrowthIndicatorCS
Id: growth-indicator
Title: "Indikator pertumbuhan (Growth indicator)"
Description: "Standar pertumbuhan WHO 2006 dan 2007 untuk anak 0 sampai 60 bulan. WHO's growth standards of 2006 and 2007 for children of 0 to 60 months."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #weight-for-age "Berat badan menurut umur (BB/U)" "Juga garis KMS. Also the lines of the growth card."
* #weight-for-age insert English("Weight for age")
* #length-height-for-age "Panjang atau tinggi badan menurut umur (PB/U, TB/U)" "Panjang sampai hari 730, sesudahnya tinggi. Length until day 730, later height."
* #length-height-for-age insert English("Length or height for age")
* #weight-for-length "Berat badan menurut panjang badan (BB/PB)" "Sampai hari 730. Until day 730."
* #weight-for-length insert English("Weight for length")
* #weight-for-height "Berat badan menurut tinggi badan (BB/TB)" "Mulai hari 731. From day 731."
* #weight-for-height insert English("Weight for height")
* #bmi-for-age "Indeks massa tubuh menurut umur (IMT/U)" "Berat per kuadrat panjang atau tinggi. Weight by the square of length or height."
* #bmi-for-age insert English("Body mass index for age")
* #head-circumference-for-age "Lingkar kepala menurut umur (LK/U)" "Mikrosefali dan makrosefali. Microcephaly and macrocephaly."
* #head-circumference-for-age insert English("Head circumference for age")
* #arm-circumference-for-age "Lingkar lengan atas menurut umur (LiLA/U)" "Mulai hari 91. From day 91."
* #arm-circumference-for-age insert English("Mid-upper arm circumference for age")
