CodeSystem: IlpWeightGainStatusCS
Id: weight-gain-status
Title: "Status kenaikan berat badan (Weight-gain status)"
Description: "Naik atau tidaknya berat anak pada penimbangan bulanan, seperti di KMS. Whether a child's weight went up at the monthly weighing, as on the growth card."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* ^hierarchyMeaning = #is-a
* #gained "Naik (N)" "Berat naik sesuai kenaikan minimum umurnya. The weight went up by at least the minimum for the age."
* #gained insert English([["Gained (N)"]])
* #not-gained "Tidak naik (T)" "Berat tetap, turun, atau naik kurang dari kenaikan minimum. The weight stayed, fell, or went up by less than the minimum."
* #not-gained insert English([["Not gained (T)"]])
* #not-gained #not-gained-once "Tidak naik sekali (1T)" "Tidak naik pada satu penimbangan; kader melapor ke tenaga kesehatan. Not gained at one weighing; the kader reports to a health worker."
* #not-gained #not-gained-once insert English([["Not gained once (1T)"]])
* #not-gained #not-gained-twice "Tidak naik dua kali (2T)" "Tidak naik pada dua penimbangan berturut-turut atau lebih; anak dikunjungi di rumah. Not gained at two or more weighings in a row; the child is visited at home."
* #not-gained #not-gained-twice insert English([["Not gained twice (2T)"]])
// The growth card's O and B are common use; no source that was read defines them.
* #not-weighed-before "Tidak ditimbang bulan lalu (O)" "Tidak dapat dibandingkan karena bulan lalu tidak ditimbang. Not comparable: not weighed last month."
* #not-weighed-before insert English([["Not weighed last month (O)"]])
* #first-weighing "Baru pertama ditimbang (B)" "Tidak dapat dibandingkan karena baru pertama ditimbang. Not comparable: the first weighing."
* #first-weighing insert English([["First weighing (B)"]])
