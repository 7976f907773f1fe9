// Groups by which programmes report. Only what age and sex decide; marriage, risk and school class are not here.
CodeSystem: IlpReportingCohortCS
Id: reporting-cohort
Title: "Kelompok pelaporan (Reporting cohort)"
Description: "Kelompok umur dan jenis kelamin yang dipakai program untuk melapor, lintas tahap siklus hidup. Groups of age and sex by which programmes report, across the stages of life."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* ^property[0].code = #from
* ^property[0].type = #string
* ^property[0].description = "Umur penuh mulai, sebagai durasi ISO 8601. Completed age at which it begins, as an ISO 8601 duration."
* ^property[1].code = #until
* ^property[1].type = #string
* ^property[1].description = "Umur penuh yang tidak lagi termasuk; tanpa ini tidak berakhir. Completed age that is no longer in it; absent if it has no end."
* ^property[2].code = #sex
* ^property[2].type = #code
* ^property[2].description = "Kode Patient.gender; tanpa ini semua. Code of Patient.gender; absent: everybody."
* ^property[3].code = #source
* ^property[3].type = #string
* ^property[3].description = "Sumber. Source."
* #productive-age "Usia produktif" "Umur 15 sampai 59 tahun. Age 15 to 59 years."
* #productive-age insert Cohort("Productive age", "P15Y", "P60Y", "SPM 6")
* #basic-education-age "Usia pendidikan dasar" "Umur 7 sampai 15 tahun; SPM menghitung murid kelas 1 dan 7. Age 7 to 15 years; the standard counts pupils of classes 1 and 7."
* #basic-education-age insert Cohort("Age of basic education", "P7Y", "P16Y", [["SPM 5; batas umur belum dipastikan (limits not confirmed)"]])
* #screening-from-15 "Sasaran skrining 15 tahun ke atas" "Hipertensi, obesitas, penglihatan dan jiwa: umur 15 tahun ke atas. Hypertension, obesity, vision and mental health: age 15 and over."
* #screening-from-15 insert OpenCohort("Screening from 15", "P15Y", [["KMK HK.01.07/MENKES/2015/2023"]])
* #screening-from-40 "Sasaran skrining 40 tahun ke atas" "Diabetes melitus dan PPOK: umur 40 tahun ke atas. Diabetes and COPD: age 40 and over."
* #screening-from-40 insert OpenCohort("Screening from 40", "P40Y", [["KMK HK.01.07/MENKES/2015/2023"]])
* #reproductive-age-women "Wanita usia subur" "Perempuan umur 15 sampai 49 tahun. Women aged 15 to 49."
* #reproductive-age-women insert CohortOfWomen("Women of reproductive age", "P15Y", "P50Y", [["KMK HK.01.07/MENKES/2015/2023; batas umur belum dipastikan (limits not confirmed)"]])
* #cervical-screening-women "Sasaran skrining leher rahim" "Perempuan umur 30 sampai 69 tahun. Women aged 30 to 69."
* #cervical-screening-women insert CohortOfWomen("Cervical screening", "P30Y", "P70Y", [["KMK HK.01.07/MENKES/33/2025; batas atas belum dipastikan (upper limit not confirmed)"]])
* #anemia-screening-girls-12 "Remaja putri 12 tahun" "Skrining anemia di fasilitas: perempuan umur 12 tahun. Anaemia screening at a facility: girls aged 12."
* #anemia-screening-girls-12 insert CohortOfWomen("Girls aged 12", "P12Y", "P13Y", [["KMK HK.01.07/MENKES/2015/2023"]])
* #anemia-screening-girls-15 "Remaja putri 15 tahun" "Skrining anemia di fasilitas: perempuan umur 15 tahun. Anaemia screening at a facility: girls aged 15."
* #anemia-screening-girls-15 insert CohortOfWomen("Girls aged 15", "P15Y", "P16Y", [["KMK HK.01.07/MENKES/2015/2023"]])
* #pkat "Sasaran PKAT" "Pemeriksaan kesehatan anak terintegrasi: umur 6 bulan. Integrated check of children aged 6 months."
* #pkat insert Cohort("Integrated check at 6 months", "P6M", "P7M", [["KMK HK.01.07/MENKES/2015/2023"]])
* #vitamin-a-infant "Sasaran vitamin A biru" "Kapsul biru: umur 6 sampai 11 bulan. Blue capsule: age 6 to 11 months."
* #vitamin-a-infant insert Cohort("Vitamin A: blue capsule", "P6M", "P12M", [["KMK HK.01.07/MENKES/2015/2023"]])
* #vitamin-a-child "Sasaran vitamin A merah" "Kapsul merah: umur 12 sampai 59 bulan. Red capsule: age 12 to 59 months."
* #vitamin-a-child insert Cohort("Vitamin A: red capsule", "P12M", "P60M", [["KMK HK.01.07/MENKES/2015/2023"]])
* #ckg-newborn "CKG bayi baru lahir" "Umur 2 hari, selambatnya sebelum 7 hari. Age 2 days, before 7 days at the latest."
* #ckg-newborn insert Cohort("Free check: newborns", "P2D", "P7D", [["KMK HK.01.07/MENKES/33/2025"]])
* #ckg-child "CKG balita dan prasekolah" "Umur 1 sampai 6 tahun. Age 1 to 6 years."
* #ckg-child insert Cohort("Free check: young children", "P1Y", "P7Y", [["KMK HK.01.07/MENKES/33/2025"]])
* #ckg-thalassemia "CKG talasemia" "Umur 2 tahun. Age 2 years."
* #ckg-thalassemia insert Cohort("Free check: thalassaemia", "P2Y", "P3Y", [["KMK HK.01.07/MENKES/33/2025"]])
* #ckg-school "CKG sekolah" "Umur 7 sampai 17 tahun, tiap tahun ajaran. Age 7 to 17 years, each school year."
* #ckg-school insert Cohort("Free check: school", "P7Y", "P18Y", [["KMK HK.01.07/MENKES/33/2025"]])
* #ckg-adult-18-29 "CKG dewasa 18-29" "Umur 18 sampai 29 tahun. Age 18 to 29 years."
* #ckg-adult-18-29 insert Cohort("Free check: 18-29", "P18Y", "P30Y", [["KMK HK.01.07/MENKES/33/2025"]])
* #ckg-adult-30-39 "CKG dewasa 30-39" "Umur 30 sampai 39 tahun. Age 30 to 39 years."
* #ckg-adult-30-39 insert Cohort("Free check: 30-39", "P30Y", "P40Y", [["KMK HK.01.07/MENKES/33/2025"]])
* #ckg-adult-40-59 "CKG dewasa 40-59" "Umur 40 sampai 59 tahun. Age 40 to 59 years."
* #ckg-adult-40-59 insert Cohort("Free check: 40-59", "P40Y", "P60Y", [["KMK HK.01.07/MENKES/33/2025"]])
* #ckg-elderly "CKG lanjut usia" "Umur 60 tahun ke atas. Age 60 years and over."
* #ckg-elderly insert OpenCohort("Free check: elderly", "P60Y", [["KMK HK.01.07/MENKES/33/2025"]])

RuleSet: Cohort(english, from, until, source)
* insert English({english})
* ^property[0].code = #from
* ^property[0].valueString = {from}
* ^property[1].code = #until
* ^property[1].valueString = {until}
* ^property[2].code = #source
* ^property[2].valueString = {source}

RuleSet: OpenCohort(english, from, source)
* insert English({english})
* ^property[0].code = #from
* ^property[0].valueString = {from}
* ^property[1].code = #source
* ^property[1].valueString = {source}

RuleSet: CohortOfWomen(english, from, until, source)
* insert English({english})
* ^property[0].code = #from
* ^property[0].valueString = {from}
* ^property[1].code = #until
* ^property[1].valueString = {until}
* ^property[2].code = #sex
* ^property[2].valueCode = #female
* ^property[3].code = #source
* ^property[3].valueString = {source}
