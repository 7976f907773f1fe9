CodeSystem: IlpLifeCycleStageCS
Id: life-cycle-stage
Title: "Tahap siklus hidup (Life-cycle stage)"
Description: "Tahap siklus hidup pada suatu tanggal; satu orang dapat berada di beberapa tahap sekaligus. Life-cycle stage at a date; one person may be in several stages."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* ^property[0].code = #basis
* ^property[0].type = #string
* ^property[0].description = "Dasar tahap: physiological atau age. What the stage rests on: physiological or age."
* ^property[1].code = #cluster
* ^property[1].type = #Coding
* ^property[1].description = "Klaster yang melayani. The cluster that serves the stage."
* #pregnant "Ibu hamil" "Episode kehamilan yang aktif. An active pregnancy episode."
* #pregnant insert Stage("Pregnant", "physiological", #maternal-child)
* #delivering "Ibu bersalin" "Sedang bersalin. In labour or delivery."
* #delivering insert Stage("Delivering", "physiological", #maternal-child)
* #postpartum "Ibu nifas" "0 sampai 42 hari setelah bersalin. 0 to 42 days after delivery."
* #postpartum insert Stage("Postpartum", "physiological", #maternal-child)
* #breastfeeding "Ibu menyusui" "Setelah hari ke-42 sampai anak berumur 24 bulan. After day 42 until the child is 24 months old."
* #breastfeeding insert Stage("Breastfeeding", "physiological", #maternal-child)
* #newborn "Bayi baru lahir" "Umur 0 sampai 28 hari. Age 0 to 28 days."
* #newborn insert Stage("Newborn", "age", #maternal-child)
* #infant "Bayi" "Umur 0 sampai kurang dari 12 bulan, termasuk bayi baru lahir. Age 0 to under 12 months, newborn included."
* #infant insert Stage("Infant", "age", #maternal-child)
* #under-two "Baduta" "Umur 0 sampai kurang dari 24 bulan. Age 0 to under 24 months."
* #under-two insert Stage("Under two", "age", #maternal-child)
* #under-five "Balita" "Umur 0 sampai kurang dari 60 bulan. Age 0 to under 60 months."
* #under-five insert Stage("Under five", "age", #maternal-child)
* #preschool "Anak prasekolah" "Umur 60 sampai kurang dari 72 bulan. Age 60 to under 72 months."
* #preschool insert Stage("Preschool", "age", #maternal-child)
* #school-age "Anak usia sekolah" "Umur 6 sampai kurang dari 18 tahun. Age 6 to under 18 years."
* #school-age insert Stage("School age", "age", #maternal-child)
* #adolescent "Remaja" "Umur 10 sampai kurang dari 18 tahun. Age 10 to under 18 years."
* #adolescent insert Stage("Adolescent", "age", #maternal-child)
* #adult "Usia dewasa" "Umur 18 sampai kurang dari 60 tahun. Age 18 to under 60 years."
* #adult insert Stage("Adult", "age", #adult-elderly)
* #pre-elderly "Pralansia" "Umur 45 sampai kurang dari 60 tahun. Age 45 to under 60 years."
* #pre-elderly insert Stage("Pre-elderly", "age", #adult-elderly)
* #elderly "Lanjut usia" "Umur 60 tahun ke atas. Age 60 years and over."
* #elderly insert Stage("Elderly", "age", #adult-elderly)
* #elderly-high-risk "Lansia risiko tinggi" "Umur 70 tahun ke atas, atau 60 tahun ke atas dengan masalah kesehatan. Age 70 and over, or 60 and over with a health problem."
* #elderly-high-risk insert Stage("Elderly at high risk", "age", #adult-elderly)

RuleSet: Stage(english, basis, cluster)
* insert English({english})
* ^property[0].code = #basis
* ^property[0].valueString = {basis}
* ^property[1].code = #cluster
* ^property[1].valueCoding = IlpClusterUnitCS{cluster}
