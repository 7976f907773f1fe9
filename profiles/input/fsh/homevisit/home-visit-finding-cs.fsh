// The weekly evaluation at the pustu sorts what the visits found into a, b, c and d.
CodeSystem: IlpHomeVisitFindingCS
Id: home-visit-finding
Title: "Temuan kunjungan rumah (Home-visit finding)"
Description: "Masalah yang ditemukan pada kunjungan rumah, menurut lembar rekapitulasi. A problem found at a home visit, by the recap sheet."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* ^property[0].code = #letter
* ^property[0].type = #string
* ^property[0].description = "Huruf pada lembar rekapitulasi. The letter on the recap sheet."
* #no-access "Tidak mengakses pelayanan" "Pelayanan yang seharusnya diterima belum diterima. A service that is due was not received."
* #no-access insert Finding("No access to services", "a")
* #non-adherent "Tidak patuh minum obat" "Ada obat atau pengobatan tetapi tidak dijalani. Has medicine or treatment but does not take it."
* #non-adherent insert Finding("Does not take the treatment", "b")
* #danger-sign "Tanda bahaya" "Ada tanda bahaya; lapor ke pustu saat itu juga. A danger sign; report to the pustu at once."
* #danger-sign insert Finding("Danger sign", "c")
* #tb-symptom "Gejala TBC" "Ada gejala TBC. Has a TB symptom."
* #tb-symptom insert Finding("TB symptom", "d")

RuleSet: Finding(english, letter)
* insert English({english})
* ^property[0].code = #letter
* ^property[0].valueString = {letter}
