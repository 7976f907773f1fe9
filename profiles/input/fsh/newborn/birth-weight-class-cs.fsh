// KMK HK.01.07/MENKES/2015/2023 prints 2500-3999 and >4000: 4000 g itself is in neither class.
CodeSystem: IlpBirthWeightClassCS
Id: birth-weight-class
Title: "Kelas berat lahir (Birth weight class)"
Description: "Kelas bayi menurut berat lahir. Tepat 4000 g tidak ditetapkan, jadi BBLC dan BBLB sama-sama boleh. Classes of birth weight. Exactly 4000 g is unassigned, so BBLC and BBLB are both allowed."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #bblasr "BBLASR" "Bayi berat lahir amat sangat rendah: kurang dari 1000 g. Extremely low birth weight: below 1000 g."
* #bblasr insert English("Extremely low birth weight")
* #bblsr "BBLSR" "Bayi berat lahir sangat rendah: 1000 sampai kurang dari 1500 g. Very low birth weight: 1000 to below 1500 g."
* #bblsr insert English("Very low birth weight")
* #bblr "BBLR" "Bayi berat lahir rendah: 1500 sampai kurang dari 2500 g. Low birth weight: 1500 to below 2500 g."
* #bblr insert English("Low birth weight")
* #bblc "BBLC" "Bayi berat lahir cukup: 2500 sampai kurang dari 4000 g. Normal birth weight: 2500 to below 4000 g."
* #bblc insert English("Normal birth weight")
* #bblb "BBLB" "Bayi berat lahir besar: lebih dari 4000 g. High birth weight: above 4000 g."
* #bblb insert English("High birth weight")
