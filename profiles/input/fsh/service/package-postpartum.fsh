Instance: package-postpartum
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-postpartum)
* insert ForStage(postpartum, "Ibu nifas")
* name = "PackagePostpartum"
* title = "Paket ibu nifas (Package after delivery)"
* description = "KF1 sampai KF4, vitamin A, KB pasca salin, edukasi ASI. KF1 to KF4, vitamin A, postpartum contraception, breastfeeding education."
* insert CitesDecree(bab klaster ibu dan anak)
* action[+]
  * insert Gives(pnc-kf1, "Kunjungan nifas KF1", "Postnatal visit KF1")
  * insert Due(delivery)
  * insert DueTime(from, 6, h)
  * insert DueTime(until, 48, h)
  * insert DueTime(catchUp, 3, d)
  * insert DueBySource([["Matriks: 6-48 jam; teks: 6 jam sampai 2 hari, dibaca sampai akhir hari ke-2. | Matrix: 6-48 hours; text: 6 hours to 2 days, read to the end of day 2."]])
  * action[+]
    * insert Gives(pnc-vital-signs, "Keadaan umum dan tanda vital ibu nifas", "Postnatal general state and vital signs")
    * id = "kf1-vital-signs"
  * action[+]
    * insert Gives(pnc-lochia-bleeding, "Lokia dan perdarahan", "Lochia and bleeding")
    * id = "kf1-lochia-bleeding"
  * action[+]
    * insert Gives(pnc-birth-canal, "Jalan lahir dan tanda infeksi", "Birth canal and infection")
    * id = "kf1-birth-canal"
  * action[+]
    * insert Gives(pnc-uterus, "Kontraksi rahim dan tinggi fundus", "Uterus and fundal height")
    * id = "kf1-uterus"
  * action[+]
    * insert Gives(pnc-breast, "Payudara dan ASI", "Breasts and milk")
    * id = "kf1-breast"
  * action[+]
    * insert Gives(pnc-family-planning-counselling, "Konseling KB pasca salin", "Postpartum family planning counselling")
    * id = "kf1-family-planning-counselling"
  * action[+]
    * insert Gives(pnc-counselling, "Konseling dan nasihat ibu nifas", "Postnatal counselling and advice")
    * id = "kf1-counselling"
  * action[+]
    * insert Gives(postpartum-vitamin-a, "Kapsul vitamin A ibu nifas", "Postpartum vitamin A capsule")
    * id = "kf1-vitamin-a"
  * action[+]
    * insert Gives(pnc-case-management, "Tata laksana kasus nifas", "Postnatal case management")
    * id = "kf1-case-management"
    * insert IfIndicated
* action[+]
  * insert Gives(pnc-kf2, "Kunjungan nifas KF2", "Postnatal visit KF2")
  * insert Due(delivery)
  * insert DueTime(from, 3, d)
  * insert DueTime(until, 8, d)
  * insert DueTime(catchUp, 8, d)
  * action[+]
    * insert Gives(pnc-vital-signs, "Keadaan umum dan tanda vital ibu nifas", "Postnatal general state and vital signs")
    * id = "kf2-vital-signs"
  * action[+]
    * insert Gives(pnc-lochia-bleeding, "Lokia dan perdarahan", "Lochia and bleeding")
    * id = "kf2-lochia-bleeding"
  * action[+]
    * insert Gives(pnc-birth-canal, "Jalan lahir dan tanda infeksi", "Birth canal and infection")
    * id = "kf2-birth-canal"
  * action[+]
    * insert Gives(pnc-uterus, "Kontraksi rahim dan tinggi fundus", "Uterus and fundal height")
    * id = "kf2-uterus"
  * action[+]
    * insert Gives(pnc-breast, "Payudara dan ASI", "Breasts and milk")
    * id = "kf2-breast"
  * action[+]
    * insert Gives(pnc-family-planning-counselling, "Konseling KB pasca salin", "Postpartum family planning counselling")
    * id = "kf2-family-planning-counselling"
  * action[+]
    * insert Gives(pnc-counselling, "Konseling dan nasihat ibu nifas", "Postnatal counselling and advice")
    * id = "kf2-counselling"
  * action[+]
    * insert Gives(postpartum-vitamin-a, "Kapsul vitamin A ibu nifas", "Postpartum vitamin A capsule")
    * id = "kf2-vitamin-a"
  * action[+]
    * insert Gives(pnc-case-management, "Tata laksana kasus nifas", "Postnatal case management")
    * id = "kf2-case-management"
    * insert IfIndicated
* action[+]
  * insert Gives(pnc-kf3, "Kunjungan nifas KF3", "Postnatal visit KF3")
  * insert Due(delivery)
  * insert DueTime(from, 8, d)
  * insert DueTime(until, 29, d)
  * insert DueTime(catchUp, 29, d)
  * action[+]
    * insert Gives(pnc-vital-signs, "Keadaan umum dan tanda vital ibu nifas", "Postnatal general state and vital signs")
    * id = "kf3-vital-signs"
  * action[+]
    * insert Gives(pnc-lochia-bleeding, "Lokia dan perdarahan", "Lochia and bleeding")
    * id = "kf3-lochia-bleeding"
  * action[+]
    * insert Gives(pnc-birth-canal, "Jalan lahir dan tanda infeksi", "Birth canal and infection")
    * id = "kf3-birth-canal"
  * action[+]
    * insert Gives(pnc-uterus, "Kontraksi rahim dan tinggi fundus", "Uterus and fundal height")
    * id = "kf3-uterus"
  * action[+]
    * insert Gives(pnc-breast, "Payudara dan ASI", "Breasts and milk")
    * id = "kf3-breast"
  * action[+]
    * insert Gives(pnc-family-planning-counselling, "Konseling KB pasca salin", "Postpartum family planning counselling")
    * id = "kf3-family-planning-counselling"
  * action[+]
    * insert Gives(pnc-counselling, "Konseling dan nasihat ibu nifas", "Postnatal counselling and advice")
    * id = "kf3-counselling"
  * action[+]
    * insert Gives(pnc-case-management, "Tata laksana kasus nifas", "Postnatal case management")
    * id = "kf3-case-management"
    * insert IfIndicated
* action[+]
  * insert Gives(pnc-kf4, "Kunjungan nifas KF4", "Postnatal visit KF4")
  * insert Due(delivery)
  * insert DueTime(from, 29, d)
  * insert DueTime(until, 43, d)
  * insert DueTime(catchUp, 43, d)
  * action[+]
    * insert Gives(pnc-vital-signs, "Keadaan umum dan tanda vital ibu nifas", "Postnatal general state and vital signs")
    * id = "kf4-vital-signs"
  * action[+]
    * insert Gives(pnc-lochia-bleeding, "Lokia dan perdarahan", "Lochia and bleeding")
    * id = "kf4-lochia-bleeding"
  * action[+]
    * insert Gives(pnc-birth-canal, "Jalan lahir dan tanda infeksi", "Birth canal and infection")
    * id = "kf4-birth-canal"
  * action[+]
    * insert Gives(pnc-uterus, "Kontraksi rahim dan tinggi fundus", "Uterus and fundal height")
    * id = "kf4-uterus"
  * action[+]
    * insert Gives(pnc-breast, "Payudara dan ASI", "Breasts and milk")
    * id = "kf4-breast"
  * action[+]
    * insert Gives(pnc-family-planning-counselling, "Konseling KB pasca salin", "Postpartum family planning counselling")
    * id = "kf4-family-planning-counselling"
  * action[+]
    * insert Gives(pnc-counselling, "Konseling dan nasihat ibu nifas", "Postnatal counselling and advice")
    * id = "kf4-counselling"
  * action[+]
    * insert Gives(pnc-case-management, "Tata laksana kasus nifas", "Postnatal case management")
    * id = "kf4-case-management"
    * insert IfIndicated
* action[+]
  * insert Gives(postpartum-iron-tablets, "TTD ibu nifas", "Iron and folate after delivery")
  * insert Due(delivery)
  * insert DueTime(from, 0, d)
  * insert DueTime(until, 43, d)
  * insert DueBySource([["Pengetahuan umum, belum ditemukan di sumber. | General knowledge, not found in the sources."]])
* action[+]
  * insert Gives(postpartum-family-planning, "Pelayanan KB pasca salin", "Postpartum contraception")
  * insert Due(delivery)
  * insert DueTime(from, 0, d)
  * insert DueTime(until, 43, d)
* action[+]
  * insert Gives(breastfeeding-education, "Edukasi ASI", "Breastfeeding education")
  * insert Due(delivery)
  * insert DueTime(from, 0, d)
  * insert DueTime(until, 43, d)
* action[+]
  * insert Gives(infant-feeding-education, "Edukasi PMBA", "Infant and young child feeding education")
  * insert Due(delivery)
  * insert DueTime(from, 0, d)
  * insert DueTime(until, 43, d)
* action[+]
  * insert Gives(postpartum-home-visit, "Kunjungan rumah ibu nifas", "Home visit after delivery")
  * insert Due(delivery)
  * insert DueTime(from, 0, d)
  * insert DueTime(until, 43, d)
  * insert DueTime(every, 1, mo)
  * insert DueBySource("Panduan kunjungan rumah: kader berkunjung paling sedikit sebulan sekali sesuai keperluan. | Home-visit guide: kader visit at least monthly as needed.")
* action[+]
  * insert Gives(tb-symptom-screening, "Skrining gejala TBC", "Tuberculosis symptom screening")
  * insert Due(contact)
* action[+]
  * insert Gives(violence-screening, "Skrining kekerasan terhadap perempuan dan anak", "Screening for violence against women and children")
  * insert Due(contact)
  * insert DueFor(symptomatic)
* action[+]
  * insert Gives(maternal-treatment, [["Pengobatan ibu hamil, bersalin dan nifas"]], [["Treatment in pregnancy, delivery and after"]])
  * insert Due(event)
