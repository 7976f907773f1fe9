Instance: adl-barthel
InstanceOf: Questionnaire
Usage: #definition
* insert Form(adl-barthel)
* name = "AdlBarthel"
* title = "AKS, Indeks Barthel (ADL, Barthel index)"
* description = "Kemandirian dalam kegiatan sehari-hari, sepuluh butir, 0-20. Independence in daily living, ten items, 0-20."
* copyright = "Barthel Index, Mahoney dan Barthel 1965, Maryland State Medical Society, bebas untuk pemakaian nonkomersial; skala 0-20 menurut Collin dkk. 1988. Kata-katanya susunan sendiri. Free for non-commercial use; scale of 0-20 after Collin et al. 1988. The wording is our own."
* insert ForStage(elderly, "Lanjut usia")
* insert UsedFromAge(60, a)
* item[+]
  * insert Asks("1", group, "Kegiatan sehari-hari", "Daily living")
  * item[+]
    * insert Barthel("1.1", bowels, "Mengendalikan buang air besar", "Bowels", mengendalikan buang air besar)
    * insert Points(barthel-bowels-0, "Tidak terkendali", 0)
    * insert Points(barthel-bowels-1, "Kadang tidak terkendali", 1)
    * insert Points(barthel-bowels-2, "Terkendali", 2)
  * item[+]
    * insert Barthel("1.2", bladder, "Mengendalikan buang air kecil", "Bladder", mengendalikan buang air kecil)
    * insert Points(barthel-bladder-0, "Tidak terkendali atau berkateter", 0)
    * insert Points(barthel-bladder-1, "Kadang tidak terkendali", 1)
    * insert Points(barthel-bladder-2, "Terkendali", 2)
  * item[+]
    * insert Barthel("1.3", grooming, [["Membersihkan diri (muka, gigi, rambut)"]], [["Grooming (face, teeth, hair)"]], membersihkan diri)
    * insert Points(barthel-grooming-0, "Perlu bantuan", 0)
    * insert Points(barthel-grooming-1, "Mandiri", 1)
  * item[+]
    * insert Barthel("1.4", toilet, "Memakai jamban", "Toilet use", memakai jamban)
    * insert Points(barthel-toilet-0, "Bergantung penuh", 0)
    * insert Points(barthel-toilet-1, "Perlu sebagian bantuan", 1)
    * insert Points(barthel-toilet-2, "Mandiri", 2)
  * item[+]
    * insert Barthel("1.5", feeding, "Makan", "Feeding", makan)
    * insert Points(barthel-feeding-0, "Disuapi", 0)
    * insert Points(barthel-feeding-1, "Perlu dipotongkan atau dibantu", 1)
    * insert Points(barthel-feeding-2, "Mandiri", 2)
  * item[+]
    * insert Barthel("1.6", transfer, "Berpindah dari tidur ke duduk", "Transfer from bed to chair", berpindah dari tidur ke duduk)
    * insert Points(barthel-transfer-0, "Tidak mampu duduk seimbang", 0)
    * insert Points(barthel-transfer-1, [["Perlu dua orang, dapat duduk"]], 1)
    * insert Points(barthel-transfer-2, "Perlu sedikit bantuan", 2)
    * insert Points(barthel-transfer-3, "Mandiri", 3)
  * item[+]
    * insert Barthel("1.7", mobility, "Berjalan", "Mobility", berjalan)
    * insert Points(barthel-mobility-0, "Tidak bergerak", 0)
    * insert Points(barthel-mobility-1, "Mandiri dengan kursi roda", 1)
    * insert Points(barthel-mobility-2, "Berjalan dengan bantuan satu orang", 2)
    * insert Points(barthel-mobility-3, "Mandiri", 3)
  * item[+]
    * insert Barthel("1.8", dressing, "Berpakaian", "Dressing", berpakaian)
    * insert Points(barthel-dressing-0, "Bergantung penuh", 0)
    * insert Points(barthel-dressing-1, [["Perlu bantuan, separuhnya sendiri"]], 1)
    * insert Points(barthel-dressing-2, "Mandiri", 2)
  * item[+]
    * insert Barthel("1.9", stairs, "Naik turun tangga", "Stairs", naik turun tangga)
    * insert Points(barthel-stairs-0, "Tidak mampu", 0)
    * insert Points(barthel-stairs-1, "Perlu bantuan", 1)
    * insert Points(barthel-stairs-2, "Mandiri", 2)
  * item[+]
    * insert Barthel("1.10", bathing, "Mandi", "Bathing", mandi)
    * insert Points(barthel-bathing-0, "Bergantung", 0)
    * insert Points(barthel-bathing-1, "Mandiri", 1)
* item[+]
  * insert Asks("2", group, "Hasil", "Result")
  * item[+]
    * insert Score("2.1", 0, 20, "Indeks Barthel", "Barthel index")
    * insert CodedAs($loinc#96762-0 "Barthel index panel")
    * insert ExtractedAs(survey)
    * insert SumOfPoints(1, 10)
  * insert Means("2.2", "2.1", 20, 20, [["20: mandiri."]], [["20: independent."]])
  * insert Means("2.3", "2.1", 12, 19, [["12-19: ketergantungan ringan."]], [["12-19: slight dependence."]])
  * insert Means("2.4", "2.1", 9, 11, [["9-11: ketergantungan sedang, perawatan jangka panjang di rumah."]], [["9-11: moderate dependence, long-term care at home."]])
  * insert Means("2.5", "2.1", 5, 8, [["5-8: ketergantungan berat, perawatan jangka panjang di rumah."]], [["5-8: severe dependence, long-term care at home."]])
  * insert Means("2.6", "2.1", 0, 4, [["0-4: ketergantungan total, perawatan jangka panjang di rumah."]], [["0-4: total dependence, long-term care at home."]])

// Coded, not extracted: an item is a part of the Observation of the total.
RuleSet: Barthel(number, item, text, english, display)
* insert NeedsChoice({number}, [[{text}]], [[{english}]])
* insert CodedAs([[IlpScreeningItemCS#barthel-{item} "Barthel: {display}"]])
