ValueSet: IlpNutritionIndexVS
Id: nutrition-index
Title: "Indeks antropometri (Anthropometric index)"
Description: "Indeks antropometri anak sebagai nilai z menurut Permenkes 2/2020. A child's anthropometric indices as z-scores, by that regulation."
* insert Metadata
* $sct#1153593003 "Weight for age z-score"
* $sct#1153590000 "Length for age z score"
* $sct#1153604005 "Body height for age z-score"
* $sct#1153598007 "Weight for length z score"
* $sct#1153600001 "Weight for height z-score"
* $sct#1153596006 "Body mass index for age z-score"
* $sct#1153594009 "Head circumference for age z-score"
// The ministry's older codes of BB/PB and BB/TB.
* $clinical-term#OC000005 "Indeks Berat Badan menurut Panjang Badan (z-score)"
* $clinical-term#OC000006 "Indeks Berat Badan menurut Tinggi Badan (z-score)"
