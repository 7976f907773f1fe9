Instance: package-preschool
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-preschool)
* insert ForStage(preschool, "Anak prasekolah")
* name = "PackagePreschool"
* title = "Paket anak prasekolah (Package for preschool children)"
* description = "Pemeriksaan gratis, perkembangan, gigi, obat cacing umur 60-71 bulan. Free check, development, teeth, deworming at 60-71 months."
* insert CitesDecree(bab klaster ibu dan anak)
* insert CitesFreeHealthCheck
// The decree gives no rhythm of weighing after 59 months; the home-visit sheet goes on to 71 months.
* action[+]
  * insert Gives(growth-monitoring, "Pemantauan pertumbuhan bulanan", "Monthly growth monitoring")
  * insert Due(contact)
  * insert DueTime(from, 60, mo)
  * insert DueTime(until, 72, mo)
  * insert DueBySource("KMK tidak menyebut selang setelah 59 bulan; lembar kunjungan rumah 6-71 bulan. | The decree names no interval after 59 months; the home-visit sheet covers 6-71 months.")
  * action[+]
    * insert Gives(growth-weight, "Timbang berat badan anak", "Weight of the child")
  * action[+]
    * insert Gives(growth-length-height, "Ukur panjang atau tinggi anak", "Length or height of the child")
  * action[+]
    * insert Gives(growth-head, "Ukur lingkar kepala", "Head circumference")
  * action[+]
    * insert Gives(development-checklist, "Ceklis perkembangan Buku KIA", "Development checklist")
  * action[+]
    * insert Gives(nutrition-status, "Penentuan status gizi", "Nutrition status")
* action[+]
  * insert Gives(sdidtk, "SDIDTK dengan KPSP", "Development screening")
  * insert Due(birth)
  * insert DueTime(from, 60, mo)
  * insert DueTime(until, 72, mo)
  * insert DueTime(every, 6, mo)
  * insert DueBySource("Selang 6 bulan adalah pengetahuan umum; KMK hanya menulis menurut umur. | The interval of 6 months is general knowledge; the decree only says by age.")
* action[+]
  * insert Gives(deworming, "Obat cacing balita", "Deworming of under-fives")
  * insert Due(birth)
  * insert DueTime(from, 60, mo)
  * insert DueTime(until, 72, mo)
  * insert DueInMonth(8)
  * insert DueBySource("KMK: balita; lembar kunjungan rumah: 6-71 bulan. | The decree: under-fives; the home-visit sheet: 6-71 months.")
* action[+]
  * insert Gives(child-dental-care, "Kesehatan gigi anak", "Dental care of young children")
  * insert Due(contact)
  * insert DueTime(from, 60, mo)
  * insert DueTime(until, 72, mo)
  * insert DueBySource([["Bab gigi: pada tiap kunjungan posyandu; tabel paket: puskesmas dan edukasi di rumah. | Dental chapter: at every posyandu visit; package table: puskesmas, and education at home."]])
* action[+]
  * insert Gives(thalassemia-screening, "Skrining talasemia", "Thalassaemia screening")
  * insert Due(birth)
  * insert DueTime(from, 24, mo)
  * insert DueFor(at-risk)
* action[+]
  * insert Gives(ckg-child, "Pemeriksaan kesehatan gratis umur 5 tahun", "Free health check at 5 years")
  * id = "ckg-child-5"
  * insert Due(birth)
  * insert DueTime(from, 60, mo)
  * insert DueTime(until, 61, mo)
  * insert DueTime(catchUp, 61, mo)
  * insert DueBySource("Ulang tahun sampai satu bulan sesudahnya. | The birthday up to a month after it.")
  * action[+]
    * insert Gives(growth-weight, "Timbang berat badan anak", "Weight of the child")
    * id = "ckg-weight-5"
  * action[+]
    * insert Gives(growth-length-height, "Ukur panjang atau tinggi anak", "Length or height of the child")
    * id = "ckg-length-height-5"
  * action[+]
    * insert Gives(growth-head, "Ukur lingkar kepala", "Head circumference")
    * id = "ckg-head-5"
  * action[+]
    * insert Gives(sdidtk, "SDIDTK dengan KPSP", "Development screening")
    * id = "ckg-development-5"
  * action[+]
    * insert Gives(ckg-tb, "Skrining TBC pada pemeriksaan gratis", "Tuberculosis at the free check")
    * id = "ckg-tb-5"
  * action[+]
    * insert Gives(ckg-hearing, "Tes daya dengar", "Hearing test")
    * id = "ckg-hearing-5"
  * action[+]
    * insert Gives(ckg-vision, "Tes daya lihat dengan kartu E", "Vision test with the E chart")
    * id = "ckg-vision-5"
  * action[+]
    * insert Gives(ckg-dental, "Pemeriksaan karies gigi", "Check for dental caries")
    * id = "ckg-dental-5"
  * action[+]
    * insert Gives(ckg-thalassemia, "Skrining talasemia pada pemeriksaan gratis", "Thalassaemia at the free check")
    * id = "ckg-thalassemia-5"
    * insert Due(birth)
    * insert DueTime(from, 36, mo)
    * insert DueTime(until, 84, mo)
    * insert DueFor(not-yet-served)
  * action[+]
    * insert Gives(ckg-glucose, "Gula darah pada pemeriksaan gratis", "Glucose at the free check")
    * id = "ckg-glucose-5"
    * insert Due(birth)
    * insert DueTime(from, 36, mo)
    * insert DueTime(until, 84, mo)
    * insert DueFor(symptomatic)
    * insert DueFor(at-risk)
* action[+]
  * insert Gives(nutrition-problem-management, "Tata laksana balita bermasalah gizi", "Management of nutrition problems")
  * insert Due(diagnosis)
  * insert DueTime(from, 0, d)
  * insert DueFor(growth-problem)
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
