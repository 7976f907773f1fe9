// KMK HK.01.07/MENKES/2015/2023 prints 37-<42 and >42: 42 weeks themselves are in neither class.
CodeSystem: IlpGestationClassCS
Id: gestation-class
Title: "Kelas usia gestasi (Gestation class)"
Description: "Kelas bayi menurut usia gestasi saat lahir. Tepat 42 minggu tidak ditetapkan, jadi BCB dan BLB sama-sama boleh. Classes of gestation at birth. Exactly 42 weeks is unassigned, so BCB and BLB are both allowed."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #bkb "BKB" "Bayi kurang bulan: kurang dari 37 minggu. Preterm: below 37 weeks."
* #bkb insert English("Preterm")
* #bcb "BCB" "Bayi cukup bulan: 37 sampai kurang dari 42 minggu. Term: 37 to below 42 weeks."
* #bcb insert English("Term")
* #blb "BLB" "Bayi lebih bulan: lebih dari 42 minggu. Post-term: above 42 weeks."
* #blb insert English("Post-term")
