CodeSystem: IlpIndicatorDenominatorCS
Id: indicator-denominator
Title: "Penyebut indikator (Indicator denominator)"
Description: "Penyebut yang dipakai bila sumber berselisih. Which denominator is used where sources disagree."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #pregnant-women "Sasaran ibu hamil" "Perkiraan ibu hamil di wilayah dalam setahun, sebagai data masukan. Estimated pregnant women of the area in the year, as input data."
* #pregnant-women insert English("Target pregnant women")
* #delivered-women "Ibu bersalin" "Ibu yang bersalin pada masa laporan; kehamilan kembar dihitung satu. Women delivered in the period; twins count as one delivery."
* #delivered-women insert English("Delivered women")
