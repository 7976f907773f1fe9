// The services that the packages of adults, the pre-elderly and the elderly share, with one rule each.

// The decree says once a year without a starting point; the free health check starts at the birthday, so years of age are counted.
RuleSet: YearlyFrom(age)
* insert Due(birth)
* insert DueTime(from, {age}, a)
* insert DueTime(every, 1, a)
* insert DueBySource([["KMK: setahun sekali; pemeriksaan gratis: tiap ulang tahun sampai satu bulan sesudahnya. | Decree: once a year; free check: each birthday to a month after it."]])

RuleSet: YearlyFreeCheckFrom(age)
* insert Due(birth)
* insert DueTime(from, {age}, a)
* insert DueTime(every, 1, a)
* insert DueBySource([["Pemeriksaan gratis: tiap ulang tahun sampai satu bulan sesudahnya; KMK tidak menyebut selang. | Free check: each birthday to a month after it; the decree names no interval."]])

// Pustu and puskesmas go through missed patients every week.
RuleSet: VisitIfMissed(action)
* insert Due(event)
* insert DueTime(from, 0, d)
* insert DueTime(until, 7, d)
* insert DueFor(missed-service)
* insert DueBySource("KMK mewajibkan kunjungan tanpa batas waktu; evaluasi kunjungan rumah mingguan. | The decree orders the visit without a limit; home visits are evaluated weekly.")
* insert IfMissed({action})

RuleSet: ClinicalBreastExam(from)
* insert Gives(breast-clinical-exam, "SADANIS", "Clinical breast examination")
* insert Due(birth)
* insert DueTime(from, {from}, a)
* insert DueTime(every, 3, a)
* insert DueForSex(female)
* insert DueBySource("KMK: perempuan di atas 15 tahun tiap 3 tahun. | Decree: women above 15 every 3 years.")

RuleSet: BreastSelfExam(from)
* insert Gives(breast-self-exam, "SADARI", "Breast self-examination")
* insert Due(birth)
* insert DueTime(from, {from}, a)
* insert DueTime(every, 1, mo)
* insert DueForSex(female)

RuleSet: ForEveryAdult
* action[+]
  * insert Gives(obesity-screening, "Skrining obesitas", "Obesity screening")
  * insert YearlyFrom(18)
* action[+]
  * insert Gives(adult-obesity-follow-up, "Pemantauan orang dewasa obesitas", "Follow-up of an obese adult")
  * insert Due(diagnosis)
  * insert DueTime(from, 3, mo)
  * insert DueFor(adult-obesity)
  * insert DueBySource([["KMK mencetak obesitas I IMT 23-29,9; yang dimaksud 25-29,9. Kelompok ini tanpa angka. | The decree prints obese I as 23-29.9; 25-29.9 is meant. The group carries no number."]])
* action[+]
  * insert Gives(blood-pressure-screening, "Skrining hipertensi", "Hypertension screening")
  * insert YearlyFrom(18)
  * insert Due(previous)
  * insert DueTime(from, 1, mo)
  * insert DueFor(high-normal-blood-pressure)
* action[+]
  * insert Gives(glucose-screening, "Skrining diabetes melitus", "Diabetes screening")
  * insert YearlyFrom(40)
  * insert Due(birth)
  * insert DueTime(from, 18, a)
  * insert DueTime(until, 40, a)
  * insert DueTime(every, 1, a)
  * insert DueFor(at-risk)
  * insert DueBySource([["KMK: 15 sampai kurang dari 40 tahun bila berisiko; sebelum 18 tahun di paket usia sekolah. | Decree: 15 to under 40 if at risk; before 18 in the school-age package."]])
  * insert Due(birth)
  * insert DueTime(from, 18, a)
  * insert DueTime(until, 40, a)
  * insert DueTime(every, 1, a)
  * insert DueBySource([["Pemeriksaan gratis: setiap orang sejak 18 tahun, tiap ulang tahun. | Free check: everyone from 18 years, each birthday."]])
  * insert Due(previous)
  * insert DueTime(from, 3, mo)
  * insert DueFor(prediabetes)
  * insert DueBySource([["KMK: normal di bawah 100, prediabetes mulai 140 mg/dL sewaktu; 100-139 tidak digolongkan. Kelompok ini tanpa angka. | Decree: normal below 100, prediabetes from 140 mg/dL random; 100-139 is not classed. The group carries no number."]])
* action[+]
  * insert Gives(stroke-risk-screening, "Skrining faktor risiko stroke", "Stroke risk screening")
  * insert Due(birth)
  * insert DueTime(from, 40, a)
  * insert DueTime(every, 1, a)
  * insert DueFor(hypertension)
  * insert DueFor(diabetes)
  * insert DueBySource("KMK: di atas 40 tahun; pemeriksaan gratis: mulai 40 tahun. | Decree: above 40; free check: from 40.")
  * insert Due(previous)
  * insert DueTime(from, 3, mo)
  * insert DueFor(raised-cardiovascular-risk)
  * insert DueBySource([["Risiko 5-<10%: tiap 3 bulan lalu 6-9 bulan; 10-20%: 3-6 bulan; di atas 20%: 3 bulan. Dipakai yang terpendek. | Risk 5-<10%: every 3 months, then 6-9; 10-20%: 3-6 months; above 20%: 3 months. The shortest is taken."]])
* action[+]
  * insert Gives(heart-risk-screening, "Skrining faktor risiko jantung", "Heart risk screening")
  * insert Due(birth)
  * insert DueTime(from, 40, a)
  * insert DueTime(every, 1, a)
  * insert DueFor(hypertension)
  * insert DueFor(diabetes)
  * insert DueBySource("KMK: di atas 40 tahun; pemeriksaan gratis: mulai 40 tahun. | Decree: above 40; free check: from 40.")
* action[+]
  * insert Gives(kidney-function-screening, "Pemeriksaan fungsi ginjal", "Kidney function")
  * insert Due(birth)
  * insert DueTime(from, 40, a)
  * insert DueTime(every, 1, a)
  * insert DueFor(hypertension)
  * insert DueFor(diabetes)
* action[+]
  * insert ClinicalBreastExam(18)
  * insert Due(birth)
  * insert DueTime(from, 30, a)
  * insert DueTime(every, 1, a)
  * insert DueForSex(female)
  * insert DueFor(not-pregnant)
  * insert DueBySource([["Pemeriksaan gratis: mulai 30 tahun, tiap ulang tahun, bukan pada ibu hamil. | Free check: from 30 years, each birthday, not in pregnancy."]])
* action[+]
  * insert BreastSelfExam(18)
* action[+]
  * insert Gives(breast-ultrasound, "USG payudara", "Breast ultrasound")
  * insert Due(birth)
  * insert DueTime(from, 30, a)
  * insert DueTime(every, 1, a)
  * insert DueForSex(female)
  * insert DueFor(not-pregnant)
  * insert IfIndicated
* action[+]
  * insert Gives(cervix-via, "Tes IVA", "Visual inspection with acetic acid")
  * insert Due(birth)
  * insert DueTime(from, 30, a)
  * insert DueTime(every, 3, a)
  * insert DueForSex(female)
  * insert DueFor(sexually-active)
  * insert DueBySource("KMK: di atas 30 tahun; pemeriksaan gratis: mulai 30 tahun. | Decree: above 30; free check: from 30.")
  * insert Due(birth)
  * insert DueTime(from, 30, a)
  * insert DueTime(every, 1, a)
  * insert DueForSex(female)
  * insert DueFor(at-risk)
* action[+]
  * insert Gives(cervix-hpv-dna, "Tes DNA HPV", "HPV DNA test")
  * insert Due(birth)
  * insert DueTime(from, 30, a)
  * insert DueTime(until, 70, a)
  * insert DueTime(every, 10, a)
  * insert DueForSex(female)
  * insert DueFor(sexually-active)
  * insert DueBySource([["Pemeriksaan gratis: bersama IVA bila berisiko, ulang 10 tahun bila keduanya negatif, bukan pada ibu hamil. KMK: cara lain selain IVA. Sampai 69 tahun adalah pengetahuan umum. | Free check: with the acid test if at risk, again in 10 years if both are negative, not in pregnancy. Decree: another method. Up to 69 is general knowledge."]])
* action[+]
  * insert Gives(colorectal-risk-screening, "Kuesioner risiko kanker kolorektal", "Colorectal cancer risk questionnaire")
  * insert Due(birth)
  * insert DueTime(from, 45, a)
  * insert DueTime(every, 1, a)
  * insert DueForSex(male)
  * insert DueBySource([["Pemeriksaan gratis: laki-laki mulai 45 tahun, tiap ulang tahun. | Free check: men from 45 years, each birthday."]])
  * insert Due(birth)
  * insert DueTime(from, 50, a)
  * insert DueTime(every, 1, a)
  * insert DueBySource([["KMK: anamnesis risiko sedang, 50 tahun ke atas. | Decree: history at medium risk, 50 and over."]])
* action[+]
  * insert Gives(colorectal-exam, "Colok dubur dan darah samar tinja", "Rectal examination and faecal occult blood")
  * insert Due(birth)
  * insert DueTime(from, 50, a)
  * insert DueTime(every, 1, a)
  * insert DueBySource("KMK: risiko sedang berarti 50 tahun ke atas. | Decree: medium risk means 50 and over.")
  * insert Due(birth)
  * insert DueTime(from, 18, a)
  * insert DueTime(every, 1, a)
  * insert DueFor(at-risk)
  * insert DueBySource([["KMK: risiko tinggi; pemeriksaan gratis: laki-laki mulai 45 tahun dengan APCS 4-7. | Decree: high risk; free check: men from 45 with an APCS of 4-7."]])
* action[+]
  * insert Gives(lung-cancer-risk-screening, "Kuesioner risiko kanker paru", "Lung cancer risk questionnaire")
  * insert Due(birth)
  * insert DueTime(from, 40, a)
  * insert DueTime(every, 1, a)
  * insert DueFor(at-risk)
  * insert DueBySource([["KMK: perokok berisiko tinggi di atas 40 tahun, tanpa selang; dipakai setahun sekali. | Decree: high-risk smokers above 40, without an interval; once a year is taken."]])
  * insert Due(birth)
  * insert DueTime(from, 45, a)
  * insert DueTime(every, 1, a)
  * insert DueForSex(male)
  * insert DueBySource([["Pemeriksaan gratis: laki-laki mulai 45 tahun, tiap ulang tahun. | Free check: men from 45 years, each birthday."]])
* action[+]
  * insert Gives(srq-20-screening, "Skrining jiwa dengan SRQ-20", "Mental screening by SRQ-20")
  * insert Due(birth)
  * insert DueTime(from, 18, a)
  * insert DueTime(every, 1, a)
  * insert DueBySource([["KMK: setahun sekali, SRQ-20 di atas 18 tahun dan SDQ sampai 18 tahun; dipakai mulai 18 tahun. | Decree: once a year, SRQ-20 above 18 and SDQ up to 18; from 18 is taken."]])
* action[+]
  * insert Gives(psychiatric-interview, "Wawancara psikiatrik", "Psychiatric interview")
  * insert Due(event)
  * insert DueFor(mental-screen-positive)
  * insert DueBySource([["SRQ-20 tidak normal: 6 ke atas menurut tabel KMK, di atas 6 menurut teksnya. Kelompok ini tanpa angka. | SRQ-20 is abnormal from 6 by the decree's table, above 6 by its text. The group carries no number."]])
* action[+]
  * insert Gives(assist-screening, "Skrining NAPZA dengan ASSIST", "Substance screening by ASSIST")
  * insert Due(contact)
  * insert DueFor(at-risk)
* action[+]
  * insert Gives(thalassemia-screening, "Skrining talasemia", "Thalassaemia screening")
  * insert Due(contact)
  * insert DueFor(at-risk)
* action[+]
  * insert Gives(puma-screening, "Skrining PPOK dengan PUMA", "Screening by PUMA")
  * insert YearlyFrom(40)
* action[+]
  * insert Gives(spirometry, "Spirometri", "Spirometry")
  * insert Due(event)
  * insert DueFor(at-risk)
  * insert IfIndicated
* action[+]
  * insert Gives(tb-symptom-screening, "Skrining gejala TBC", "Tuberculosis symptom screening")
  * insert Due(contact)
  * insert Due(birth)
  * insert DueTime(from, 18, a)
  * insert DueTime(every, 1, mo)
  * insert DueFor(tuberculosis-priority)
  * insert DueBySource("KMK: sebaiknya sebulan sekali. | Decree: best once a month.")
  * insert Due(birth)
  * insert DueTime(from, 18, a)
  * insert DueTime(every, 1, a)
  * insert DueBySource([["Pemeriksaan gratis: kuesioner tiap ulang tahun. | Free check: questionnaire each birthday."]])
* action[+]
  * insert Gives(tb-examination, "Pemeriksaan terduga TBC", "Tests of suspected tuberculosis")
  * insert Due(contact)
  * insert DueFor(symptomatic)
* action[+]
  * insert Gives(malaria-screening, "Skrining malaria dewasa dan lansia", "Malaria screening of adults and the elderly")
  * insert Due(contact)
  * insert DueFor(symptomatic)
  * insert DueFor(endemic-area)
* action[+]
  * insert Gives(vision-acuity-screening, "Skrining tajam penglihatan", "Visual acuity screening")
  * insert YearlyFrom(18)
* action[+]
  * insert Gives(refraction-examination, "Pemeriksaan kelainan refraksi", "Refraction")
  * insert Due(birth)
  * insert DueTime(from, 18, a)
  * insert DueTime(every, 1, a)
  * insert DueBySource([["KMK: setahun sekali di puskesmas, terpisah dari tajam penglihatan sederhana. | Decree: once a year at the puskesmas, apart from simple acuity."]])
* action[+]
  * insert Gives(cataract-screening, "Skrining katarak", "Cataract screening")
  * insert YearlyFrom(40)
* action[+]
  * insert Gives(hearing-screening, "Skrining pendengaran", "Hearing screening")
  * insert YearlyFreeCheckFrom(18)
* action[+]
  * insert Gives(violence-screening, "Skrining kekerasan terhadap perempuan dan anak", "Screening for violence against women and children")
  * insert Due(contact)
  * insert DueFor(symptomatic)
* action[+]
  * insert Gives(adult-dental-check, "Pemeriksaan gigi dewasa dan lansia", "Dental check of adults and the elderly")
  * insert YearlyFreeCheckFrom(18)
* action[+]
  * insert Gives(smoking-screening, "Skrining merokok dewasa dan lansia", "Smoking screening of adults and the elderly")
  * insert YearlyFreeCheckFrom(18)
* action[+]
  * insert Gives(smoking-cessation, "Konseling berhenti merokok", "Smoking cessation counselling")
  * insert Due(contact)
  * insert DueFor(smoker)
* action[+]
  * insert Gives(physical-activity-screening, "Skrining aktivitas fisik", "Physical activity screening")
  * insert YearlyFreeCheckFrom(18)
* action[+]
  * insert Gives(hepatitis-b-screening, "Skrining hepatitis B", "Hepatitis B screening")
  * insert YearlyFreeCheckFrom(18)
  * insert DueFor(at-risk)
* action[+]
  * insert Gives(hepatitis-c-screening, "Skrining hepatitis C", "Hepatitis C screening")
  * insert YearlyFreeCheckFrom(18)
  * insert DueFor(at-risk)
* action[+]
  * insert Gives(liver-fibrosis-screening, "Skor APRI", "APRI score")
  * insert YearlyFreeCheckFrom(18)
  * insert DueFor(at-risk)
* action[+]
  * insert Gives(adult-treatment, "Pengobatan dewasa dan lansia", "Treatment of adults and the elderly")
  * insert Due(event)
* action[+]
  * insert Gives(chronic-monitoring, "Pemantauan penyakit kronis", "Monitoring of chronic disease")
  * insert Due(diagnosis)
  * insert DueTime(from, 0, d)
  * insert DueTime(every, 1, mo)
  * insert DueFor(chronic-disease)
* action[+]
  * insert Gives(chronic-doctor-review, "Pemeriksaan dokter penyakit kronis", "Doctor review of chronic disease")
  * insert Due(diagnosis)
  * insert DueTime(from, 0, d)
  * insert DueTime(every, 3, mo)
  * insert DueFor(chronic-disease)
* action[+]
  * insert Gives(missed-monitoring-visit, "Kunjungan pasien kronis yang tidak datang", "Visit to a chronic patient who did not come")
  * insert VisitIfMissed(chronic-monitoring)

RuleSet: ForAdultsOnly
* action[+]
  * insert Gives(rockport-fitness-test, "Tes kebugaran Rockport", "Rockport fitness test")
  * insert Due(birth)
  * insert DueTime(from, 18, a)
  * insert DueTime(until, 60, a)
  * insert DueTime(every, 6, mo)
* action[+]
  * insert Gives(occupational-disease-diagnosis, "Diagnosis penyakit akibat kerja", "Diagnosis of occupational disease")
  * insert Due(event)
  * insert DueFor(suspected-occupational-disease)
* action[+]
  * insert Gives(ckg-adult, "Pemeriksaan kesehatan gratis dewasa", "Free health check of adults")
  * insert Due(birth)
  * insert DueTime(from, 18, a)
  * insert DueTime(until, 60, a)
  * insert DueTime(every, 1, a)
  * insert DueTime(open, 1, mo)
  * insert DueBySource([["Ulang tahun sampai satu bulan sesudahnya; ibu hamil tanpa skrining payudara dan leher rahim. | The birthday up to a month after it; in pregnancy without breast and cervix."]])
* action[+]
  * insert Gives(adult-home-visit, "Kunjungan rumah usia dewasa", "Home visit to an adult")
  * insert Due(birth)
  * insert DueTime(from, 18, a)
  * insert DueTime(until, 60, a)
  * insert DueTime(every, 1, a)
  * insert DueBySource([["Lembar kunjungan mulai 19 tahun, KMK mulai 18; selang menurut kunjungan rutin keluarga setahun sekali. | The visit sheet starts at 19, the decree at 18; the interval is that of the yearly routine visit."]])

RuleSet: GeriatricCare
* action[+]
  * insert Gives(geriatric-screening, "Skrining geriatri", "Geriatric screening")
  * insert YearlyFrom(60)
  * action[+]
    * insert Gives(adl-screening, "AKS dengan Indeks Barthel", "Daily living by the Barthel index")
  * action[+]
    * insert Gives(skilas-screening, "SKILAS", "Simple screening of the elderly")
  * action[+]
    * insert Gives(geriatric-risk-behaviour, "Perilaku berisiko lansia", "Risk behaviour of the elderly")
  * action[+]
    * insert Gives(geriatric-measurement, "Pengukuran lansia", "Measurements of the elderly")
  * action[+]
    * insert Gives(geriatric-laboratory, "Gula darah dan kolesterol lansia", "Glucose and cholesterol of the elderly")
  * action[+]
    * insert Gives(mini-cog-test, "Mini-Cog", "Mini-Cog")
    * insert Due(event)
    * insert DueFor(skilas-cognition)
  * action[+]
    * insert Gives(ad8-test, "AD8", "AD8")
    * insert Due(event)
    * insert DueFor(skilas-cognition)
    * insert IfIndicated
  * action[+]
    * insert Gives(sppb-test, "SPPB", "Short Physical Performance Battery")
    * insert Due(event)
    * insert DueFor(skilas-mobility)
  * action[+]
    * insert Gives(sarc-calf-screening, "SARC-CalF", "SARC-CalF")
    * insert Due(event)
    * insert DueFor(skilas-mobility)
    * insert DueFor(skilas-nutrition)
    * insert IfIndicated
  * action[+]
    * insert Gives(mna-sf-screening, "MNA-SF", "Mini Nutritional Assessment")
    * insert Due(event)
    * insert DueFor(skilas-nutrition)
  * action[+]
    * insert Gives(rapuh-screening, "RAPUH", "Frailty screening")
    * insert Due(event)
    * insert DueFor(skilas-nutrition)
  * action[+]
    * insert Gives(vision-acuity-screening, "Bagan mata E", "E chart")
    * id = "skilas-vision-acuity"
    * insert Due(event)
    * insert DueFor(skilas-vision)
  * action[+]
    * insert Gives(hearing-screening, "Tes bisik", "Whisper test")
    * id = "skilas-hearing"
    * insert Due(event)
    * insert DueFor(skilas-hearing)
  * action[+]
    * insert Gives(gds-4-screening, "GDS-4", [["Geriatric Depression Scale, 4 items"]])
    * insert Due(event)
    * insert DueFor(skilas-depression)
  * action[+]
    * insert Gives(gds-15-screening, "GDS-15", [["Geriatric Depression Scale, 15 items"]])
    * insert Due(event)
    * insert DueFor(possible-depression)
    * insert After(gds-4-screening)
* action[+]
  * insert Gives(elderly-home-care, "Asuhan keperawatan lansia di rumah", "Nursing care of the elderly at home")
  * insert Due(event)
  * insert DueTime(from, 0, d)
  * insert DueTime(every, 1, mo)
  * insert DueFor(dependent)
  * insert DueBySource("KMK tidak menyebut selang; panduan kunjungan rumah: paling sedikit sebulan sekali sesuai keperluan. | The decree names no interval; home-visit guide: at least monthly as needed.")

// Unlike the routine visit of the family, for an elderly person who did not come to be screened.
RuleSet: ElderlyVisitIfMissed
* action[+]
  * insert Gives(elderly-home-visit, "Kunjungan lansia yang belum diskrining", "Visit to an elderly person not yet screened")
  * id = "elderly-missed-screening-visit"
  * insert VisitIfMissed(geriatric-screening)
