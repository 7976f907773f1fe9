CodeSystem: IlpSupplementCS
Id: supplement
Title: "Suplemen dan obat program gizi (Supplement)"
Description: "Suplemen dan obat program gizi menurut kegunaannya, apa pun merek dan kode KFA-nya. Supplements and medicines of the nutrition programme by use, whatever their brand and KFA code."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #vitamin-a-blue "Kapsul vitamin A biru" "Untuk umur 6-11 bulan. For 6-11 months."
* #vitamin-a-blue insert English("Blue vitamin A capsule")
* #vitamin-a-red "Kapsul vitamin A merah" "Untuk umur 12-59 bulan. For 12-59 months."
* #vitamin-a-red insert English("Red vitamin A capsule")
* #deworming "Obat cacing" "Paling sedikit sekali setahun. At least once a year."
* #deworming insert English("Deworming medicine")
* #supplementary-food "Pemberian makanan tambahan (PMT)" "Makanan tambahan untuk balita bermasalah gizi atau ibu hamil KEK. Supplementary food for malnourished children or pregnant women with chronic energy deficiency."
* #supplementary-food insert English("Supplementary food")
* #iron-folate "Tablet tambah darah (TTD)" "Zat besi dan asam folat untuk ibu hamil dan remaja putri. Iron and folic acid for pregnant women and adolescent girls."
* #iron-folate insert English("Iron-folate tablets")
