Instance: package-newborn
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-newborn)
* insert ForStage(newborn, "Bayi baru lahir")
* name = "PackageNewborn"
* title = "Paket bayi baru lahir (Package for newborns)"
* description = "Pelayanan 0-6 jam, KN1 sampai KN3, HB0, SHK dan pemeriksaan kesehatan gratis. Care at 0-6 hours, KN1 to KN3, HB0, thyroid screening and the free health check."
* insert CitesDecree(bab klaster ibu dan anak)
* insert CitesFreeHealthCheck
* action[+]
  * insert Gives(newborn-early-breastfeeding, "Inisiasi menyusu dini", "Early initiation of breastfeeding")
  * insert Due(birth)
  * insert DueTime(from, 0, h)
  * insert DueTime(until, 6, h)
  * insert DueTime(catchUp, 6, h)
* action[+]
  * insert Gives(newborn-cord-care, "Perawatan tali pusat", "Cord care")
  * insert Due(birth)
  * insert DueTime(from, 0, h)
  * insert DueTime(until, 6, h)
  * insert DueTime(catchUp, 6, h)
* action[+]
  * insert Gives(newborn-vitamin-k1, "Vitamin K1", "Vitamin K1")
  * insert Due(birth)
  * insert DueTime(from, 0, h)
  * insert DueTime(until, 6, h)
  * insert DueTime(catchUp, 48, h)
  * insert DueBySource("Matriks bayi baru lahir: pada KN1 bila belum. | Matrix of newborns: at KN1 if not yet.")
// The matrix marks the eye ointment both at 0-6 hours and, not as a catch-up, at KN1.
* action[+]
  * insert Gives(newborn-eye-ointment, "Salep mata antibiotik", "Antibiotic eye ointment")
  * insert Due(birth)
  * insert DueTime(from, 0, h)
  * insert DueTime(until, 6, h)
  * insert DueTime(catchUp, 6, h)
* action[+]
  * insert ScheduleHb0
* action[+]
  * insert Gives(kn1, "Kunjungan neonatal KN1", "Neonatal visit KN1")
  * insert Due(birth)
  * insert DueTime(from, 6, h)
  * insert DueTime(until, 48, h)
  * insert DueTime(catchUp, 3, d)
  * insert DueBySource([["Matriks: 6-48 jam; bersama KF1 yang teksnya 6 jam sampai 2 hari. | Matrix: 6-48 hours; together with KF1, in the text 6 hours to 2 days."]])
  * action[+]
    * insert Gives(mtbm, "Pemeriksaan MTBM", "Integrated management of the young infant")
    * id = "kn1-mtbm"
  * action[+]
    * insert Gives(newborn-general-exam, "Pemeriksaan umum bayi baru lahir", "General examination of the newborn")
    * id = "kn1-general-exam"
  * action[+]
    * insert Gives(newborn-danger-signs, "Tanda bahaya dan kuning", "Danger signs and jaundice")
    * id = "kn1-danger-signs"
  * action[+]
    * insert Gives(newborn-measurement, [["Berat, panjang dan lingkar kepala bayi"]], [["Weight, length and head of the newborn"]])
    * id = "kn1-measurement"
  * action[+]
    * insert Gives(newborn-feeding-check, "Pemeriksaan pemberian ASI", "Breastfeeding check")
    * id = "kn1-feeding-check"
  * action[+]
    * insert Gives(newborn-cord-care, "Perawatan tali pusat", "Cord care")
    * id = "kn1-cord-care"
  * action[+]
    * insert Gives(newborn-pmtct, "Pencegahan penularan dari ibu ke anak", "Prevention of mother-to-child transmission")
    * id = "kn1-pmtct"
  * action[+]
    * insert Gives(newborn-eye-ointment, "Salep mata antibiotik", "Antibiotic eye ointment")
    * id = "kn1-eye-ointment"
  * action[+]
    * insert Gives(newborn-referral, "Rujukan bayi baru lahir", "Referral of the newborn")
    * id = "kn1-referral"
    * insert IfIndicated
* action[+]
  * insert Gives(kn2, "Kunjungan neonatal KN2", "Neonatal visit KN2")
  * insert Due(birth)
  * insert DueTime(from, 3, d)
  * insert DueTime(until, 8, d)
  * insert DueTime(catchUp, 8, d)
  * action[+]
    * insert Gives(mtbm, "Pemeriksaan MTBM", "Integrated management of the young infant")
    * id = "kn2-mtbm"
  * action[+]
    * insert Gives(newborn-general-exam, "Pemeriksaan umum bayi baru lahir", "General examination of the newborn")
    * id = "kn2-general-exam"
  * action[+]
    * insert Gives(newborn-danger-signs, "Tanda bahaya dan kuning", "Danger signs and jaundice")
    * id = "kn2-danger-signs"
  * action[+]
    * insert Gives(newborn-measurement, [["Berat, panjang dan lingkar kepala bayi"]], [["Weight, length and head of the newborn"]])
    * id = "kn2-measurement"
  * action[+]
    * insert Gives(newborn-feeding-check, "Pemeriksaan pemberian ASI", "Breastfeeding check")
    * id = "kn2-feeding-check"
  * action[+]
    * insert Gives(newborn-cord-care, "Perawatan tali pusat", "Cord care")
    * id = "kn2-cord-care"
  * action[+]
    * insert Gives(newborn-pmtct, "Pencegahan penularan dari ibu ke anak", "Prevention of mother-to-child transmission")
    * id = "kn2-pmtct"
  * action[+]
    * insert Gives(newborn-referral, "Rujukan bayi baru lahir", "Referral of the newborn")
    * id = "kn2-referral"
    * insert IfIndicated
* action[+]
  * insert Gives(kn3, "Kunjungan neonatal KN3", "Neonatal visit KN3")
  * insert Due(birth)
  * insert DueTime(from, 8, d)
  * insert DueTime(until, 29, d)
  * insert DueTime(catchUp, 29, d)
  * action[+]
    * insert Gives(mtbm, "Pemeriksaan MTBM", "Integrated management of the young infant")
    * id = "kn3-mtbm"
  * action[+]
    * insert Gives(newborn-general-exam, "Pemeriksaan umum bayi baru lahir", "General examination of the newborn")
    * id = "kn3-general-exam"
  * action[+]
    * insert Gives(newborn-danger-signs, "Tanda bahaya dan kuning", "Danger signs and jaundice")
    * id = "kn3-danger-signs"
  * action[+]
    * insert Gives(newborn-measurement, [["Berat, panjang dan lingkar kepala bayi"]], [["Weight, length and head of the newborn"]])
    * id = "kn3-measurement"
  * action[+]
    * insert Gives(newborn-feeding-check, "Pemeriksaan pemberian ASI", "Breastfeeding check")
    * id = "kn3-feeding-check"
  * action[+]
    * insert Gives(newborn-cord-care, "Perawatan tali pusat", "Cord care")
    * id = "kn3-cord-care"
  * action[+]
    * insert Gives(newborn-pmtct, "Pencegahan penularan dari ibu ke anak", "Prevention of mother-to-child transmission")
    * id = "kn3-pmtct"
  * action[+]
    * insert Gives(newborn-referral, "Rujukan bayi baru lahir", "Referral of the newborn")
    * id = "kn3-referral"
    * insert IfIndicated
* action[+]
  * insert Gives(shk, "Skrining hipotiroid kongenital", "Congenital hypothyroidism screening")
  * insert Due(birth)
  * insert DueTime(from, 48, h)
  * insert DueTime(until, 72, h)
  * insert DueTime(catchUp, 8, d)
  * insert DueBySource([["Ideal 48-72 jam; pemeriksaan gratis: hari ke-2, bila tidak di bawah 7 hari atau pada KN2. | Ideally 48-72 hours; free check: day 2, failing that under 7 days or at KN2."]])
* action[+]
  * insert Gives(newborn-g6pd-screening, "Skrining G6PD bayi", "Newborn G6PD screening")
  * insert Due(birth)
  * insert DueTime(from, 24, h)
  * insert DueTime(until, 3, d)
  * insert DueTime(catchUp, 8, d)
  * insert DueBySource([["Hari ke-2 (lebih dari 24 jam); bila tidak, di bawah 7 hari atau pada KN2. | Day 2 (after 24 hours); failing that, under 7 days or at KN2."]])
* action[+]
  * insert Gives(newborn-adrenal-screening, "Skrining hiperplasia adrenal kongenital", "Congenital adrenal hyperplasia screening")
  * insert Due(birth)
  * insert DueTime(from, 24, h)
  * insert DueTime(until, 3, d)
  * insert DueTime(catchUp, 8, d)
  * insert DueBySource([["Hari ke-2 (lebih dari 24 jam); bila tidak, di bawah 7 hari atau pada KN2. | Day 2 (after 24 hours); failing that, under 7 days or at KN2."]])
* action[+]
  * insert Gives(newborn-heart-screening, "Skrining penyakit jantung bawaan kritis", "Critical congenital heart disease screening")
  * insert Due(birth)
  * insert DueTime(from, 24, h)
  * insert DueTime(until, 3, d)
  * insert DueTime(catchUp, 8, d)
  * insert DueBySource([["Hari ke-2 (lebih dari 24 jam); bila tidak, di bawah 7 hari atau pada KN2. | Day 2 (after 24 hours); failing that, under 7 days or at KN2."]])
* action[+]
  * insert Gives(newborn-weight, "Berat bayi pada pemeriksaan gratis", "Weight at the newborn check")
  * insert Due(birth)
  * insert DueTime(from, 24, h)
  * insert DueTime(until, 3, d)
  * insert DueTime(catchUp, 8, d)
  * insert DueBySource([["Hari ke-2 (lebih dari 24 jam); bila tidak, di bawah 7 hari atau pada KN2. | Day 2 (after 24 hours); failing that, under 7 days or at KN2."]])
* action[+]
  * insert Gives(newborn-stool-card, "Kartu warna tinja", "Stool colour card")
  * insert Due(birth)
  * insert DueTime(from, 24, h)
  * insert DueTime(until, 1, mo)
  * insert DueTime(catchUp, 1, mo)
* action[+]
  * insert Gives(newborn-home-education, "Edukasi bayi baru lahir di rumah", "Newborn education at home")
  * insert Due(birth)
  * insert DueTime(from, 0, d)
  * insert DueTime(until, 29, d)
* action[+]
  * insert Gives(low-birth-weight-care, "Pemantauan BBLR", "Low-birth-weight monitoring")
  * insert Due(contact)
  * insert DueFor(low-birth-weight)
* action[+]
  * insert Gives(tb-symptom-screening, "Skrining gejala TBC", "Tuberculosis symptom screening")
  * insert Due(contact)
* action[+]
  * insert Gives(violence-screening, "Skrining kekerasan terhadap perempuan dan anak", "Screening for violence against women and children")
  * insert Due(contact)
  * insert DueFor(symptomatic)
* action[+]
  * insert Gives(child-treatment, "Pengobatan balita dan prasekolah", "Treatment of young children")
  * insert Due(event)
