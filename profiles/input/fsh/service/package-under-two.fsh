Instance: package-under-two
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-under-two)
* insert ForStage(under-two, "Baduta")
* name = "PackageUnderTwo"
* title = "Paket baduta 12-23 bulan (Package for children of 12-23 months)"
* description = "Imunisasi lanjutan dan yang terlewat, pertumbuhan tiap bulan, perkembangan, vitamin A, obat cacing; sebelum 12 bulan paket bayi. Continued and missed immunisation, monthly growth, development, vitamin A, deworming; before 12 months the infant package."
* insert CitesDecree(bab klaster ibu dan anak)
* insert CitesFreeHealthCheck
* action[+]
  * insert ScheduleBcg
* action[+]
  * insert ScheduleOpv1
* action[+]
  * insert ScheduleDptHbHib1
* action[+]
  * insert ScheduleOpv2
* action[+]
  * insert ScheduleRv1
* action[+]
  * insert SchedulePcv1
* action[+]
  * insert ScheduleDptHbHib2
* action[+]
  * insert ScheduleOpv3
* action[+]
  * insert ScheduleRv2
* action[+]
  * insert SchedulePcv2
* action[+]
  * insert ScheduleDptHbHib3
* action[+]
  * insert ScheduleOpv4
* action[+]
  * insert ScheduleRv3
* action[+]
  * insert ScheduleIpv1
* action[+]
  * insert ScheduleMr1
* action[+]
  * insert ScheduleIpv2
* action[+]
  * insert ScheduleJe
* action[+]
  * insert SchedulePcv3
* action[+]
  * insert ScheduleDptHbHib4
* action[+]
  * insert ScheduleMr2
* action[+]
  * insert Gives(growth-monitoring, "Pemantauan pertumbuhan bulanan", "Monthly growth monitoring")
  * insert Due(birth)
  * insert DueTime(from, 12, mo)
  * insert DueTime(until, 24, mo)
  * insert DueTime(every, 1, mo)
  * action[+]
    * insert Gives(growth-weight, "Timbang berat badan anak", "Weight of the child")
  * action[+]
    * insert Gives(growth-length-height, "Ukur panjang atau tinggi anak", "Length or height of the child")
  * action[+]
    * insert Gives(growth-head, "Ukur lingkar kepala", "Head circumference")
  * action[+]
    * insert Gives(growth-upper-arm, "Ukur LiLA anak", "Upper arm of the child")
    * insert Due(birth)
    * insert DueTime(from, 6, mo)
    * insert DueTime(until, 60, mo)
  * action[+]
    * insert Gives(development-checklist, "Ceklis perkembangan Buku KIA", "Development checklist")
  * action[+]
    * insert Gives(nutrition-status, "Penentuan status gizi", "Nutrition status")
* action[+]
  * insert Gives(sdidtk, "SDIDTK dengan KPSP", "Development screening")
  * insert Due(birth)
  * insert DueTime(from, 12, mo)
  * insert DueTime(until, 24, mo)
  * insert DueTime(every, 3, mo)
  * insert DueBySource("Selang 3 bulan adalah pengetahuan umum; KMK hanya menulis menurut umur. | The interval of 3 months is general knowledge; the decree only says by age.")
* action[+]
  * insert Gives(vitamin-a, "Kapsul vitamin A", "Vitamin A capsule")
  * insert Due(birth)
  * insert DueTime(from, 12, mo)
  * insert DueTime(until, 24, mo)
  * insert DueInMonth(2)
  * insert DueInMonth(8)
  * insert Due(birth)
  * insert DueTime(from, 12, mo)
  * insert DueTime(until, 24, mo)
  * insert DueFor(outbreak-area)
* action[+]
  * insert Gives(deworming, "Obat cacing balita", "Deworming of under-fives")
  * insert Due(birth)
  * insert DueTime(from, 12, mo)
  * insert DueTime(until, 24, mo)
  * insert DueInMonth(8)
  * insert DueBySource("KMK menulis balita tanpa batas bawah; 12 bulan diambil dari kelompok vitamin A merah. | The decree says under-fives without a lower bound; 12 months is taken from the red vitamin A group.")
* action[+]
  * insert Gives(mtbs, "MTBS", "Integrated management of childhood illness")
  * insert Due(contact)
  * insert DueTime(from, 12, mo)
  * insert DueTime(until, 24, mo)
  * insert DueFor(symptomatic)
* action[+]
  * insert Gives(mother-under-five-class, "Kelas ibu balita", "Class for mothers of under-fives")
  * insert Due(birth)
  * insert DueTime(from, 12, mo)
  * insert DueTime(until, 24, mo)
  * insert DueBySource([["Kelompok umur 0-1, 1-2 dan 2-5 tahun; berapa kali tidak disebut. | Age groups 0-1, 1-2 and 2-5 years; how often is not said."]])
* action[+]
  * insert Gives(infant-feeding-education, "Edukasi PMBA", "Infant and young child feeding education")
  * insert Due(birth)
  * insert DueTime(from, 12, mo)
  * insert DueTime(until, 24, mo)
* action[+]
  * insert Gives(child-dental-care, "Kesehatan gigi anak", "Dental care of young children")
  * insert Due(contact)
  * insert DueTime(from, 12, mo)
  * insert DueTime(until, 24, mo)
  * insert DueBySource([["Bab gigi: pada tiap kunjungan posyandu; tabel paket: puskesmas dan edukasi di rumah. | Dental chapter: at every posyandu visit; package table: puskesmas, and education at home."]])
* action[+]
  * insert Gives(ckg-child, "Pemeriksaan kesehatan gratis umur 1 tahun", "Free health check at 1 year")
  * id = "ckg-child-1"
  * insert Due(birth)
  * insert DueTime(from, 12, mo)
  * insert DueTime(until, 13, mo)
  * insert DueTime(catchUp, 13, mo)
  * insert DueBySource("Ulang tahun sampai satu bulan sesudahnya. | The birthday up to a month after it.")
  * action[+]
    * insert Gives(growth-weight, "Timbang berat badan anak", "Weight of the child")
    * id = "ckg-weight-1"
  * action[+]
    * insert Gives(growth-length-height, "Ukur panjang atau tinggi anak", "Length or height of the child")
    * id = "ckg-length-height-1"
  * action[+]
    * insert Gives(growth-head, "Ukur lingkar kepala", "Head circumference")
    * id = "ckg-head-1"
  * action[+]
    * insert Gives(sdidtk, "SDIDTK dengan KPSP", "Development screening")
    * id = "ckg-development-1"
  * action[+]
    * insert Gives(ckg-tb, "Skrining TBC pada pemeriksaan gratis", "Tuberculosis at the free check")
    * id = "ckg-tb-1"
  * action[+]
    * insert Gives(ckg-hearing, "Tes daya dengar", "Hearing test")
    * id = "ckg-hearing-1"
  * action[+]
    * insert Gives(ckg-red-reflex, "Tes refleks merah", "Red reflex test")
    * id = "ckg-red-reflex-1"
  * action[+]
    * insert Gives(ckg-dental, "Pemeriksaan karies gigi", "Check for dental caries")
    * id = "ckg-dental-1"
* action[+]
  * insert Gives(nutrition-problem-management, "Tata laksana balita bermasalah gizi", "Management of nutrition problems")
  * insert Due(diagnosis)
  * insert DueTime(from, 0, d)
  * insert DueFor(growth-problem)
* action[+]
  * insert Gives(nutrition-problem-support, "Pendampingan dan makanan tambahan balita", "Support and food for a child with a nutrition problem")
  * insert Due(diagnosis)
  * insert DueTime(from, 0, d)
  * insert DueFor(growth-problem)
* action[+]
  * insert Gives(nutrition-problem-home-visit, "Kunjungan balita bermasalah gizi", "Home visit to a child with a nutrition problem")
  * insert Due(diagnosis)
  * insert DueTime(from, 0, d)
  * insert DueFor(growth-problem)
* action[+]
  * insert Gives(growth-home-sweeping, "Sweeping tumbuh kembang di rumah", "Growth sweeping at home")
  * insert Due(event)
* action[+]
  * insert Gives(immunization-follow-up, "DOFU dan edukasi imunisasi", "Drop-out follow-up and education")
  * insert Due(event)
* action[+]
  * insert Gives(sick-child-home-visit, "Kunjungan balita sakit yang tidak kontrol", "Home visit to a sick child who missed the re-visit")
  * insert Due(event)
* action[+]
  * insert Gives(tb-symptom-screening, "Skrining gejala TBC", "Tuberculosis symptom screening")
  * insert Due(contact)
* action[+]
  * insert Gives(child-tb-examination, "Pemeriksaan anak terduga TBC", "Examination of a child suspected of tuberculosis")
  * insert Due(event)
  * insert DueFor(symptomatic)
  * insert DueFor(at-risk)
* action[+]
  * insert Gives(violence-screening, "Skrining kekerasan terhadap perempuan dan anak", "Screening for violence against women and children")
  * insert Due(contact)
  * insert DueFor(symptomatic)
* action[+]
  * insert Gives(child-treatment, "Pengobatan balita dan prasekolah", "Treatment of young children")
  * insert Due(event)
