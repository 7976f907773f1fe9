Instance: package-infant
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-infant)
* insert ForStage(infant, "Bayi")
* name = "PackageInfant"
* title = "Paket bayi (Package for infants)"
* description = "Imunisasi dasar, pertumbuhan tiap bulan, perkembangan, vitamin A, PKAT, MTBM dan MTBS; 28 hari pertama juga paket bayi baru lahir. Basic immunisation, monthly growth, development, vitamin A, integrated check, sick-child care; in the first 28 days the newborn package too."
* insert CitesDecree(bab klaster ibu dan anak)
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
  * insert Gives(growth-monitoring, "Pemantauan pertumbuhan bulanan", "Monthly growth monitoring")
  * insert Due(birth)
  * insert DueTime(from, 0, mo)
  * insert DueTime(until, 12, mo)
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
  * insert DueTime(from, 3, mo)
  * insert DueTime(until, 12, mo)
  * insert DueTime(every, 3, mo)
  * insert DueBySource("Selang 3 bulan adalah pengetahuan umum; KMK hanya menulis menurut umur. | The interval of 3 months is general knowledge; the decree only says by age.")
* action[+]
  * insert Gives(vitamin-a, "Kapsul vitamin A", "Vitamin A capsule")
  * insert Due(birth)
  * insert DueTime(from, 6, mo)
  * insert DueTime(until, 12, mo)
  * insert DueInMonth(2)
  * insert DueInMonth(8)
  * insert Due(birth)
  * insert DueTime(from, 6, mo)
  * insert DueTime(until, 12, mo)
  * insert DueFor(outbreak-area)
* action[+]
  * insert Gives(pkat, "Pemeriksaan kesehatan anak terintegrasi", "Integrated child health check")
  * insert Due(birth)
  * insert DueTime(from, 6, mo)
  * insert DueTime(until, 7, mo)
  * insert DueTime(catchUp, 7, mo)
  * action[+]
    * insert Gives(sdidtk, "SDIDTK dengan KPSP", "Development screening")
    * id = "pkat-development"
  * action[+]
    * insert Gives(pkat-breastfeeding, "Evaluasi ASI eksklusif", "Exclusive breastfeeding evaluation")
  * action[+]
    * insert Gives(pkat-complementary-feeding, "Konseling MP-ASI", "Complementary feeding counselling")
  * action[+]
    * insert Gives(pkat-immunization-check, "Pemeriksaan kelengkapan imunisasi", "Immunisation check")
  * action[+]
    * insert Gives(vitamin-a, "Kapsul vitamin A", "Vitamin A capsule")
    * id = "pkat-vitamin-a"
  * action[+]
    * insert Gives(pkat-parent-anxiety, "Penilaian kecemasan orang tua", "Parent anxiety")
* action[+]
  * insert Gives(mtbm, "Pemeriksaan MTBM", "Integrated management of the young infant")
  * insert Due(contact)
  * insert DueTime(from, 29, d)
  * insert DueTime(until, 2, mo)
* action[+]
  * insert Gives(mtbs, "MTBS", "Integrated management of childhood illness")
  * insert Due(contact)
  * insert DueTime(from, 2, mo)
  * insert DueTime(until, 12, mo)
  * insert DueFor(symptomatic)
* action[+]
  * insert Gives(mother-under-five-class, "Kelas ibu balita", "Class for mothers of under-fives")
  * insert Due(birth)
  * insert DueTime(from, 0, mo)
  * insert DueTime(until, 12, mo)
  * insert DueBySource([["Kelompok umur 0-1, 1-2 dan 2-5 tahun; berapa kali tidak disebut. | Age groups 0-1, 1-2 and 2-5 years; how often is not said."]])
* action[+]
  * insert Gives(infant-feeding-education, "Edukasi PMBA", "Infant and young child feeding education")
  * insert Due(birth)
  * insert DueTime(from, 0, mo)
  * insert DueTime(until, 6, mo)
  * insert DueTime(catchUp, 6, mo)
* action[+]
  * insert Gives(infant-feeding-education, "Edukasi PMBA", "Infant and young child feeding education")
  * id = "infant-feeding-education-6"
  * insert Due(birth)
  * insert DueTime(from, 6, mo)
  * insert DueTime(until, 12, mo)
* action[+]
  * insert Gives(child-dental-care, "Edukasi gigi bayi", "Dental education for infants")
  * insert Due(birth)
  * insert DueTime(from, 0, mo)
  * insert DueTime(until, 12, mo)
* action[+]
  * insert Gives(low-birth-weight-care, "Pemantauan BBLR", "Low-birth-weight monitoring")
  * insert Due(contact)
  * insert DueFor(low-birth-weight)
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
