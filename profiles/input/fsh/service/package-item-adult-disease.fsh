// Rows of the packages for adults and the elderly, communicable disease, cross-cluster services, the free health check and home visits.
// The properties and English names are written out: SUSHI drops an insert on a concept inside a rule set.
RuleSet: AdultAndDiseaseItems
* #obesity-screening "Skrining obesitas" "Berat, tinggi dan lingkar perut, sejak 15 tahun. Weight, height and waist, from 15 years."
* #obesity-screening ^property[0].code = #section
* #obesity-screening ^property[0].valueString = "5.4"
* #obesity-screening ^designation[0].language = #en
* #obesity-screening ^designation[0].value = "Obesity screening"
* #hypertension-screening "Skrining hipertensi" "Tekanan darah, sejak 15 tahun. Blood pressure, from 15 years."
* #hypertension-screening ^property[0].code = #section
* #hypertension-screening ^property[0].valueString = "5.4"
* #hypertension-screening ^designation[0].language = #en
* #hypertension-screening ^designation[0].value = "Hypertension screening"
* #diabetes-screening "Skrining diabetes melitus" "Gula darah; di puskesmas juga urinalisis. Blood glucose; at the puskesmas also urinalysis."
* #diabetes-screening ^property[0].code = #section
* #diabetes-screening ^property[0].valueString = "5.4"
* #diabetes-screening ^designation[0].language = #en
* #diabetes-screening ^designation[0].value = "Diabetes screening"
* #stroke-risk-screening "Skrining faktor risiko stroke" "Profil lipid dan tabel prediksi risiko PTM. Lipid profile and the risk chart."
* #stroke-risk-screening ^property[0].code = #section
* #stroke-risk-screening ^property[0].valueString = "5.4"
* #stroke-risk-screening ^designation[0].language = #en
* #stroke-risk-screening ^designation[0].value = "Stroke risk screening"
* #heart-risk-screening "Skrining faktor risiko jantung" "EKG dan profil lipid. Electrocardiogram and lipid profile."
* #heart-risk-screening ^property[0].code = #section
* #heart-risk-screening ^property[0].valueString = "5.4"
* #heart-risk-screening ^designation[0].language = #en
* #heart-risk-screening ^designation[0].value = "Heart risk screening"
* #breast-cancer-screening "Skrining kanker payudara" "SADANIS dan SADARI. Clinical and self-examination of the breasts."
* #breast-cancer-screening ^property[0].code = #section
* #breast-cancer-screening ^property[0].valueString = "5.4"
* #breast-cancer-screening ^designation[0].language = #en
* #breast-cancer-screening ^designation[0].value = "Breast cancer screening"
* #breast-cancer-screening #breast-clinical-examination "SADANIS" "Pemeriksaan payudara klinis tiap 3 tahun. Clinical breast examination every 3 years."
* #breast-cancer-screening #breast-clinical-examination ^property[0].code = #section
* #breast-cancer-screening #breast-clinical-examination ^property[0].valueString = "5.4"
* #breast-cancer-screening #breast-clinical-examination ^designation[0].language = #en
* #breast-cancer-screening #breast-clinical-examination ^designation[0].value = "Clinical breast examination"
* #breast-cancer-screening #breast-self-examination "SADARI" "Pemeriksaan payudara sendiri tiap bulan. Self-examination every month."
* #breast-cancer-screening #breast-self-examination ^property[0].code = #section
* #breast-cancer-screening #breast-self-examination ^property[0].valueString = "5.4"
* #breast-cancer-screening #breast-self-examination ^designation[0].language = #en
* #breast-cancer-screening #breast-self-examination ^designation[0].value = "Breast self-examination"
* #cervical-cancer-screening "Skrining kanker leher rahim" "IVA dan DNA HPV. Visual inspection with acetic acid and HPV DNA."
* #cervical-cancer-screening ^property[0].code = #section
* #cervical-cancer-screening ^property[0].valueString = "5.4"
* #cervical-cancer-screening ^designation[0].language = #en
* #cervical-cancer-screening ^designation[0].value = "Cervical cancer screening"
* #cervical-cancer-screening #via-test "Tes IVA" "IVA tiap 3 tahun, tiap tahun bila berisiko tinggi. Every 3 years, yearly at high risk."
* #cervical-cancer-screening #via-test ^property[0].code = #section
* #cervical-cancer-screening #via-test ^property[0].valueString = "5.4"
* #cervical-cancer-screening #via-test ^designation[0].language = #en
* #cervical-cancer-screening #via-test ^designation[0].value = "Visual inspection with acetic acid"
* #cervical-cancer-screening #hpv-dna-test "Tes DNA HPV" "Di puskesmas. At the puskesmas."
* #cervical-cancer-screening #hpv-dna-test ^property[0].code = #section
* #cervical-cancer-screening #hpv-dna-test ^property[0].valueString = "5.4"
* #cervical-cancer-screening #hpv-dna-test ^designation[0].language = #en
* #cervical-cancer-screening #hpv-dna-test ^designation[0].value = "HPV DNA test"
* #colorectal-cancer-screening "Skrining kanker kolorektal" "Colok dubur dan darah samar tinja. Rectal examination and faecal occult blood."
* #colorectal-cancer-screening ^property[0].code = #section
* #colorectal-cancer-screening ^property[0].valueString = "5.4"
* #colorectal-cancer-screening ^designation[0].language = #en
* #colorectal-cancer-screening ^designation[0].value = "Colorectal cancer screening"
* #lung-cancer-screening "Skrining kanker paru" "Anamnesis faktor risiko perokok. History of risk factors of smokers."
* #lung-cancer-screening ^property[0].code = #section
* #lung-cancer-screening ^property[0].valueString = "5.4"
* #lung-cancer-screening ^designation[0].language = #en
* #lung-cancer-screening ^designation[0].value = "Lung cancer screening"
* #adult-mental-screening "Skrining kesehatan jiwa dewasa" "SRQ-20 dan ASSIST, sejak 15 tahun. SRQ-20 and ASSIST, from 15 years."
* #adult-mental-screening ^property[0].code = #section
* #adult-mental-screening ^property[0].valueString = "5.4"
* #adult-mental-screening ^designation[0].language = #en
* #adult-mental-screening ^designation[0].value = "Mental health screening of adults"
* #adult-mental-screening #srq-20-interview "SRQ-20" "Di puskesmas, pustu dan posyandu. At puskesmas, pustu and posyandu."
* #adult-mental-screening #srq-20-interview ^property[0].code = #section
* #adult-mental-screening #srq-20-interview ^property[0].valueString = "5.4"
* #adult-mental-screening #srq-20-interview ^designation[0].language = #en
* #adult-mental-screening #srq-20-interview ^designation[0].value = "SRQ-20"
* #adult-mental-screening #substance-use-screening "ASSIST" "Di puskesmas saja. At the puskesmas only."
* #adult-mental-screening #substance-use-screening ^property[0].code = #section
* #adult-mental-screening #substance-use-screening ^property[0].valueString = "5.4"
* #adult-mental-screening #substance-use-screening ^designation[0].language = #en
* #adult-mental-screening #substance-use-screening ^designation[0].value = "ASSIST"
* #adult-mental-screening #mental-disorder-care "Pelayanan ODGJ" "Pemantauan, KIE kepada ODGJ dan keluarga, kunjungan rumah. Monitoring, education of the person and family, home visits."
* #adult-mental-screening #mental-disorder-care ^property[0].code = #section
* #adult-mental-screening #mental-disorder-care ^property[0].valueString = "5.4"
* #adult-mental-screening #mental-disorder-care ^designation[0].language = #en
* #adult-mental-screening #mental-disorder-care ^designation[0].value = "Care of mental disorder"
* #adult-thalassemia-screening "Skrining talasemia dewasa" "Riwayat keluarga, lalu darah lengkap. Family history, then a full blood count."
* #adult-thalassemia-screening ^property[0].code = #section
* #adult-thalassemia-screening ^property[0].valueString = "5.4"
* #adult-thalassemia-screening ^designation[0].language = #en
* #adult-thalassemia-screening ^designation[0].value = "Thalassaemia screening of adults"
* #copd-screening "Skrining PPOK" "Kuesioner PUMA sejak 40 tahun, spirometri bila ada. PUMA questionnaire from 40 years, spirometry if available."
* #copd-screening ^property[0].code = #section
* #copd-screening ^property[0].valueString = "5.4"
* #copd-screening ^designation[0].language = #en
* #copd-screening ^designation[0].value = "Screening for chronic obstructive pulmonary disease"
* #adult-tb-screening "Skrining TBC dewasa dan lansia" "Setiap orang pada setiap kontak. Everyone at every contact."
* #adult-tb-screening ^property[0].code = #section
* #adult-tb-screening ^property[0].valueString = "5.4"
* #adult-tb-screening ^designation[0].language = #en
* #adult-tb-screening ^designation[0].value = "Tuberculosis screening of adults and the elderly"
* #adult-tb-screening #tb-diagnostic-tests "Pemeriksaan terduga TBC" "TCM atau BTA, rontgen dada. Molecular test or smear, chest X-ray."
* #adult-tb-screening #tb-diagnostic-tests ^property[0].code = #section
* #adult-tb-screening #tb-diagnostic-tests ^property[0].valueString = "5.4"
* #adult-tb-screening #tb-diagnostic-tests ^designation[0].language = #en
* #adult-tb-screening #tb-diagnostic-tests ^designation[0].value = "Tests of suspected tuberculosis"
* #adult-tb-screening #tb-treatment-follow-up "Pemantauan pengobatan TBC" "Obat dan dahak ulangan. Medicine and repeated sputum."
* #adult-tb-screening #tb-treatment-follow-up ^property[0].code = #section
* #adult-tb-screening #tb-treatment-follow-up ^property[0].valueString = "5.4"
* #adult-tb-screening #tb-treatment-follow-up ^designation[0].language = #en
* #adult-tb-screening #tb-treatment-follow-up ^designation[0].value = "Follow-up of tuberculosis treatment"
* #adult-tb-screening #tb-treatment-support "Pendampingan pengobatan TBC" "PMO, pemantauan di rumah, pelacakan putus obat. Treatment supporter, monitoring at home, tracing of defaulters."
* #adult-tb-screening #tb-treatment-support ^property[0].code = #section
* #adult-tb-screening #tb-treatment-support ^property[0].valueString = "5.4"
* #adult-tb-screening #tb-treatment-support ^designation[0].language = #en
* #adult-tb-screening #tb-treatment-support ^designation[0].value = "Support of tuberculosis treatment"
* #adult-tb-screening #tb-prevention "Terapi pencegahan TBC" "TPT bagi kontak. Preventive treatment of contacts."
* #adult-tb-screening #tb-prevention ^property[0].code = #section
* #adult-tb-screening #tb-prevention ^property[0].valueString = "5.4"
* #adult-tb-screening #tb-prevention ^designation[0].language = #en
* #adult-tb-screening #tb-prevention ^designation[0].value = "Preventive treatment of tuberculosis"
* #adult-malaria-screening "Skrining malaria dewasa dan lansia" "Gejala, lalu RDT atau mikroskop. Symptoms, then rapid test or microscopy."
* #adult-malaria-screening ^property[0].code = #section
* #adult-malaria-screening ^property[0].valueString = "5.4"
* #adult-malaria-screening ^designation[0].language = #en
* #adult-malaria-screening ^designation[0].value = "Malaria screening of adults and the elderly"
* #adult-vision-screening "Skrining penglihatan dewasa dan lansia" "Tajam penglihatan, refraksi, katarak. Acuity, refraction, cataract."
* #adult-vision-screening ^property[0].code = #section
* #adult-vision-screening ^property[0].valueString = "5.4"
* #adult-vision-screening ^designation[0].language = #en
* #adult-vision-screening ^designation[0].value = "Vision screening of adults and the elderly"
* #adult-vision-screening #visual-acuity "Tajam penglihatan sederhana" "Hitung jari atau tumbling E. Finger counting or tumbling E."
* #adult-vision-screening #visual-acuity ^property[0].code = #section
* #adult-vision-screening #visual-acuity ^property[0].valueString = "5.4"
* #adult-vision-screening #visual-acuity ^designation[0].language = #en
* #adult-vision-screening #visual-acuity ^designation[0].value = "Simple visual acuity"
* #adult-vision-screening #refraction "Kelainan refraksi" "Oleh dokter di puskesmas. By a doctor at the puskesmas."
* #adult-vision-screening #refraction ^property[0].code = #section
* #adult-vision-screening #refraction ^property[0].valueString = "5.4"
* #adult-vision-screening #refraction ^designation[0].language = #en
* #adult-vision-screening #refraction ^designation[0].value = "Refraction"
* #adult-vision-screening #cataract "Katarak" "Sejak 40 tahun. From 40 years."
* #adult-vision-screening #cataract ^property[0].code = #section
* #adult-vision-screening #cataract ^property[0].valueString = "5.4"
* #adult-vision-screening #cataract ^designation[0].language = #en
* #adult-vision-screening #cataract ^designation[0].value = "Cataract"
* #adult-fitness-test "Skrining kebugaran dewasa dan lansia" "Rockport; bagi lansia jalan 6 menit. Rockport; for the elderly the 6-minute walk."
* #adult-fitness-test ^property[0].code = #section
* #adult-fitness-test ^property[0].valueString = "5.4"
* #adult-fitness-test ^designation[0].language = #en
* #adult-fitness-test ^designation[0].value = "Fitness test of adults and the elderly"
* #adult-violence-screening "Skrining KtPA dewasa dan lansia" "Mengenali, menangani, mencatat, melapor. Recognise, manage, record, inform."
* #adult-violence-screening ^property[0].code = #section
* #adult-violence-screening ^property[0].valueString = "5.4"
* #adult-violence-screening ^designation[0].language = #en
* #adult-violence-screening ^designation[0].value = "Violence screening of adults and the elderly"
* #adult-treatment "Pengobatan dewasa dan lansia" "Menurut kasus dan kewenangan. By case and authority."
* #adult-treatment ^property[0].code = #section
* #adult-treatment ^property[0].valueString = "5.4"
* #adult-treatment ^designation[0].language = #en
* #adult-treatment ^designation[0].value = "Treatment of adults and the elderly"
* #adult-treatment #chronic-disease-monitoring "Pemantauan penyakit kronis" "Di pustu paling sedikit sebulan sekali. At the pustu at least monthly."
* #adult-treatment #chronic-disease-monitoring ^property[0].code = #section
* #adult-treatment #chronic-disease-monitoring ^property[0].valueString = "5.4"
* #adult-treatment #chronic-disease-monitoring ^designation[0].language = #en
* #adult-treatment #chronic-disease-monitoring ^designation[0].value = "Monitoring of chronic disease"
* #adult-treatment #chronic-disease-review "Pemeriksaan dokter penyakit kronis" "Di puskesmas tiap 3 bulan. At the puskesmas every 3 months."
* #adult-treatment #chronic-disease-review ^property[0].code = #section
* #adult-treatment #chronic-disease-review ^property[0].valueString = "5.4"
* #adult-treatment #chronic-disease-review ^designation[0].language = #en
* #adult-treatment #chronic-disease-review ^designation[0].value = "Doctor review of chronic disease"
* #adult-treatment #missed-monitoring-visit "Kunjungan pasien yang tidak datang" "Oleh petugas pustu atau puskesmas. By pustu or puskesmas staff."
* #adult-treatment #missed-monitoring-visit ^property[0].code = #section
* #adult-treatment #missed-monitoring-visit ^property[0].valueString = "5.4"
* #adult-treatment #missed-monitoring-visit ^designation[0].language = #en
* #adult-treatment #missed-monitoring-visit ^designation[0].value = "Visit to a patient who did not come"
* #adult-dental-care "Kesehatan gigi dewasa dan lansia" "Menyeluruh; bagi lansia juga fungsi kunyah. Comprehensive; for the elderly also chewing."
* #adult-dental-care ^property[0].code = #section
* #adult-dental-care ^property[0].valueString = "5.4"
* #adult-dental-care ^designation[0].language = #en
* #adult-dental-care ^designation[0].value = "Dental care of adults and the elderly"
* #premarital-care "Pelayanan calon pengantin" "Sekali sebelum menikah, laki-laki dan perempuan. Once before marriage, both sexes."
* #premarital-care ^property[0].code = #section
* #premarital-care ^property[0].valueString = "5.5"
* #premarital-care ^designation[0].language = #en
* #premarital-care ^designation[0].value = "Premarital care"
* #premarital-care #premarital-education "KIE calon pengantin" "Kesehatan reproduksi. Reproductive health."
* #premarital-care #premarital-education ^property[0].code = #section
* #premarital-care #premarital-education ^property[0].valueString = "5.5"
* #premarital-care #premarital-education ^designation[0].language = #en
* #premarital-care #premarital-education ^designation[0].value = "Premarital education"
* #premarital-care #premarital-examination "Pemeriksaan calon pengantin" "IMT, LiLA perempuan, Hb, jiwa; lainnya menurut indikasi. Body mass index, upper arm of women, haemoglobin, mental health; others if indicated."
* #premarital-care #premarital-examination ^property[0].code = #section
* #premarital-care #premarital-examination ^property[0].valueString = "5.5"
* #premarital-care #premarital-examination ^designation[0].language = #en
* #premarital-care #premarital-examination ^designation[0].value = "Premarital examination"
* #premarital-care #premarital-counselling "Konseling calon pengantin" "Menurut hasil pemeriksaan. By the findings."
* #premarital-care #premarital-counselling ^property[0].code = #section
* #premarital-care #premarital-counselling ^property[0].valueString = "5.5"
* #premarital-care #premarital-counselling ^designation[0].language = #en
* #premarital-care #premarital-counselling ^designation[0].value = "Premarital counselling"
* #premarital-care #premarital-certificate "Surat keterangan calon pengantin" "Bukti sudah diperiksa. Proof of the examination."
* #premarital-care #premarital-certificate ^property[0].code = #section
* #premarital-care #premarital-certificate ^property[0].valueString = "5.5"
* #premarital-care #premarital-certificate ^designation[0].language = #en
* #premarital-care #premarital-certificate ^designation[0].value = "Premarital certificate"
* #pregnancy-readiness-screening "Skrining layak hamil" "Pasangan usia subur, setahun sekali. Couples of reproductive age, once a year."
* #pregnancy-readiness-screening ^property[0].code = #section
* #pregnancy-readiness-screening ^property[0].valueString = "5.5"
* #pregnancy-readiness-screening ^designation[0].language = #en
* #pregnancy-readiness-screening ^designation[0].value = "Readiness for pregnancy"
* #tetanus-status-women "Status tetanus wanita usia subur" "Riwayat dan imunisasi sampai T5. History and immunisation up to T5."
* #tetanus-status-women ^property[0].code = #section
* #tetanus-status-women ^property[0].valueString = "5.5"
* #tetanus-status-women ^designation[0].language = #en
* #tetanus-status-women ^designation[0].value = "Tetanus status of women of reproductive age"
* #short-acting-contraception "Pil, suntik dan kondom" "Di puskesmas, pustu dan posyandu. At puskesmas, pustu and posyandu."
* #short-acting-contraception ^property[0].code = #section
* #short-acting-contraception ^property[0].valueString = "5.5"
* #short-acting-contraception ^designation[0].language = #en
* #short-acting-contraception ^designation[0].value = "Pill, injection and condom"
* #short-acting-contraception #contraceptive-pill "Pil KB" "Pil KB. Contraceptive pill."
* #short-acting-contraception #contraceptive-pill ^property[0].code = #section
* #short-acting-contraception #contraceptive-pill ^property[0].valueString = "5.5"
* #short-acting-contraception #contraceptive-pill ^designation[0].language = #en
* #short-acting-contraception #contraceptive-pill ^designation[0].value = "Contraceptive pill"
* #short-acting-contraception #contraceptive-injection "Suntik KB" "Suntik KB. Contraceptive injection."
* #short-acting-contraception #contraceptive-injection ^property[0].code = #section
* #short-acting-contraception #contraceptive-injection ^property[0].valueString = "5.5"
* #short-acting-contraception #contraceptive-injection ^designation[0].language = #en
* #short-acting-contraception #contraceptive-injection ^designation[0].value = "Contraceptive injection"
* #short-acting-contraception #condom "Kondom" "Kader boleh membantu memberi. Kader may help to give."
* #short-acting-contraception #condom ^property[0].code = #section
* #short-acting-contraception #condom ^property[0].valueString = "5.5"
* #short-acting-contraception #condom ^designation[0].language = #en
* #short-acting-contraception #condom ^designation[0].value = "Condom"
* #long-acting-contraception "Implan dan AKDR" "Di puskesmas dan pustu. At puskesmas and pustu."
* #long-acting-contraception ^property[0].code = #section
* #long-acting-contraception ^property[0].valueString = "5.5"
* #long-acting-contraception ^designation[0].language = #en
* #long-acting-contraception ^designation[0].value = "Implant and intrauterine device"
* #long-acting-contraception #contraceptive-implant "Implan KB" "Pasang atau cabut. Insertion or removal."
* #long-acting-contraception #contraceptive-implant ^property[0].code = #section
* #long-acting-contraception #contraceptive-implant ^property[0].valueString = "5.5"
* #long-acting-contraception #contraceptive-implant ^designation[0].language = #en
* #long-acting-contraception #contraceptive-implant ^designation[0].value = "Contraceptive implant"
* #long-acting-contraception #intrauterine-device "AKDR" "Pasang atau cabut. Insertion or removal."
* #long-acting-contraception #intrauterine-device ^property[0].code = #section
* #long-acting-contraception #intrauterine-device ^property[0].valueString = "5.5"
* #long-acting-contraception #intrauterine-device ^designation[0].language = #en
* #long-acting-contraception #intrauterine-device ^designation[0].value = "Intrauterine device"
* #vasectomy "MOP" "Vasektomi tanpa pisau di puskesmas. No-scalpel vasectomy at the puskesmas."
* #vasectomy ^property[0].code = #section
* #vasectomy ^property[0].valueString = "5.5"
* #vasectomy ^designation[0].language = #en
* #vasectomy ^designation[0].value = "Vasectomy"
* #occupational-disease-care "Pelayanan penyakit akibat kerja" "Diagnosis 7 langkah, tata laksana, rujukan. Seven-step diagnosis, management, referral."
* #occupational-disease-care ^property[0].code = #section
* #occupational-disease-care ^property[0].valueString = "5.5"
* #occupational-disease-care ^designation[0].language = #en
* #occupational-disease-care ^designation[0].value = "Care of occupational disease"
* #geriatric-screening "Skrining geriatri" "Setahun sekali sejak 60 tahun. Once a year from 60 years."
* #geriatric-screening ^property[0].code = #section
* #geriatric-screening ^property[0].valueString = "5.6"
* #geriatric-screening ^designation[0].language = #en
* #geriatric-screening ^designation[0].value = "Geriatric screening"
* #geriatric-screening #functional-status "AKS atau ADL" "Indeks Barthel. Barthel index."
* #geriatric-screening #functional-status ^property[0].code = #section
* #geriatric-screening #functional-status ^property[0].valueString = "5.6"
* #geriatric-screening #functional-status ^designation[0].language = #en
* #geriatric-screening #functional-status ^designation[0].value = "Activities of daily living"
* #geriatric-screening #simple-elderly-screening "SKILAS" "Enam ranah; satu tanda berarti lanjutan. Six domains; one tick means follow-up."
* #geriatric-screening #simple-elderly-screening ^property[0].code = #section
* #geriatric-screening #simple-elderly-screening ^property[0].valueString = "5.6"
* #geriatric-screening #simple-elderly-screening ^designation[0].language = #en
* #geriatric-screening #simple-elderly-screening ^designation[0].value = "Simple screening of the elderly"
* #geriatric-screening #geriatric-measurement "Perilaku berisiko dan pengukuran lansia" "BB, TB atau LiLA dan betis, LP, IMT, TD. Weight, height or arm and calf, waist, body mass index, blood pressure."
* #geriatric-screening #geriatric-measurement ^property[0].code = #section
* #geriatric-screening #geriatric-measurement ^property[0].valueString = "5.6"
* #geriatric-screening #geriatric-measurement ^designation[0].language = #en
* #geriatric-screening #geriatric-measurement ^designation[0].value = "Risk behaviour and measurements of the elderly"
* #geriatric-screening #geriatric-laboratory "Gula darah dan kolesterol lansia" "Gula darah dan kolesterol. Glucose and cholesterol."
* #geriatric-screening #geriatric-laboratory ^property[0].code = #section
* #geriatric-screening #geriatric-laboratory ^property[0].valueString = "5.6"
* #geriatric-screening #geriatric-laboratory ^designation[0].language = #en
* #geriatric-screening #geriatric-laboratory ^designation[0].value = "Glucose and cholesterol of the elderly"
* #geriatric-screening #geriatric-follow-up "Lanjutan SKILAS" "Mini-Cog, SPPB, RAPUH, MNA-SF, GDS-4, bagan E, tes bisik. Mini-Cog, physical performance, frailty, nutrition, depression, E chart, whisper test."
* #geriatric-screening #geriatric-follow-up ^property[0].code = #section
* #geriatric-screening #geriatric-follow-up ^property[0].valueString = "5.6"
* #geriatric-screening #geriatric-follow-up ^designation[0].language = #en
* #geriatric-screening #geriatric-follow-up ^designation[0].value = "Follow-up of the simple screening"
* #elderly-home-care "Perawatan lansia di rumah" "Ketergantungan sedang, berat atau total. Moderate, severe or total dependence."
* #elderly-home-care ^property[0].code = #section
* #elderly-home-care ^property[0].valueString = "5.6"
* #elderly-home-care ^designation[0].language = #en
* #elderly-home-care ^designation[0].value = "Home care of the elderly"
* #elderly-activity-programme "Kegiatan lansia" "Mandiri atau ketergantungan ringan. Self-reliant or mildly dependent."
* #elderly-activity-programme ^property[0].code = #section
* #elderly-activity-programme ^property[0].valueString = "5.6"
* #elderly-activity-programme ^designation[0].language = #en
* #elderly-activity-programme ^designation[0].value = "Activity programme of the elderly"
* #communicable-disease-education "Edukasi penyakit menular" "Di semua tempat. At every level."
* #communicable-disease-education ^property[0].code = #section
* #communicable-disease-education ^property[0].valueString = "5.7"
* #communicable-disease-education ^designation[0].language = #en
* #communicable-disease-education ^designation[0].value = "Education on communicable disease"
* #environmental-inspection "Inspeksi kesehatan lingkungan" "Pengukuran, uji lab, analisis risiko; di rumah pengamatan fisik. Measurement, laboratory, risk analysis; at home observation."
* #environmental-inspection ^property[0].code = #section
* #environmental-inspection ^property[0].valueString = "5.7"
* #environmental-inspection ^designation[0].language = #en
* #environmental-inspection ^designation[0].value = "Environmental health inspection"
* #risk-factor-control "Pengendalian faktor risiko" "Vektor, binatang pembawa penyakit, media lingkungan. Vectors, reservoirs, environmental media."
* #risk-factor-control ^property[0].code = #section
* #risk-factor-control ^property[0].valueString = "5.7"
* #risk-factor-control ^designation[0].language = #en
* #risk-factor-control ^designation[0].value = "Control of risk factors"
* #environmental-intervention "Intervensi kesehatan lingkungan" "KIE, pemicuan, teknologi, rekayasa, sarana. Education, triggering, technology, engineering, facilities."
* #environmental-intervention ^property[0].code = #section
* #environmental-intervention ^property[0].valueString = "5.7"
* #environmental-intervention ^designation[0].language = #en
* #environmental-intervention ^designation[0].value = "Environmental intervention"
* #case-finding "Penemuan kasus" "Aktif dan pasif. Active and passive."
* #case-finding ^property[0].code = #section
* #case-finding ^property[0].valueString = "5.7"
* #case-finding ^designation[0].language = #en
* #case-finding ^designation[0].value = "Case finding"
* #contact-investigation "Investigasi kontak" "Kontak serumah dan erat. Household and close contacts."
* #contact-investigation ^property[0].code = #section
* #contact-investigation ^property[0].valueString = "5.7"
* #contact-investigation ^designation[0].language = #en
* #contact-investigation ^designation[0].value = "Contact investigation"
* #epidemiological-investigation "Verifikasi dan penyelidikan epidemiologi" "Di puskesmas dan pustu. By puskesmas and pustu."
* #epidemiological-investigation ^property[0].code = #section
* #epidemiological-investigation ^property[0].valueString = "5.7"
* #epidemiological-investigation ^designation[0].language = #en
* #epidemiological-investigation ^designation[0].value = "Verification and epidemiological investigation"
* #communicable-disease-immunization "Imunisasi penanggulangan penyakit" "Rutin, tambahan, dan respons KLB. Routine, additional, and outbreak response."
* #communicable-disease-immunization ^property[0].code = #section
* #communicable-disease-immunization ^property[0].valueString = "5.7"
* #communicable-disease-immunization ^designation[0].language = #en
* #communicable-disease-immunization ^designation[0].value = "Immunisation against communicable disease"
* #mass-drug-administration "Pemberian obat massal" "Di puskesmas, pustu dan posyandu. At puskesmas, pustu and posyandu."
* #mass-drug-administration ^property[0].code = #section
* #mass-drug-administration ^property[0].valueString = "5.7"
* #mass-drug-administration ^designation[0].language = #en
* #mass-drug-administration ^designation[0].value = "Mass drug administration"
* #outbreak-response "Respons KLB" "Pengendalian dan spesimen. Control and specimens."
* #outbreak-response ^property[0].code = #section
* #outbreak-response ^property[0].valueString = "5.7"
* #outbreak-response ^designation[0].language = #en
* #outbreak-response ^designation[0].value = "Outbreak response"
* #outbreak-reporting "Laporan KLB" "Paling lambat 1x24 jam. Within 24 hours."
* #outbreak-reporting ^property[0].code = #section
* #outbreak-reporting ^property[0].valueString = "5.7"
* #outbreak-reporting ^designation[0].language = #en
* #outbreak-reporting ^designation[0].value = "Outbreak report"
* #emergency-care "Gawat darurat" "Triase, survei primer dan sekunder, tata laksana, rujukan. Triage, primary and secondary survey, management, referral."
* #emergency-care ^property[0].code = #section
* #emergency-care ^property[0].valueString = "5.8"
* #emergency-care ^designation[0].language = #en
* #emergency-care ^designation[0].value = "Emergency care"
* #inpatient-care "Rawat inap" "Paling lama 5 hari. At most 5 days."
* #inpatient-care ^property[0].code = #section
* #inpatient-care ^property[0].valueString = "5.8"
* #inpatient-care ^designation[0].language = #en
* #inpatient-care ^designation[0].value = "Inpatient care"
* #pharmacy-care "Kefarmasian" "Pengkajian resep, konseling, kunjungan farmasi. Prescription review, counselling, home pharmacy."
* #pharmacy-care ^property[0].code = #section
* #pharmacy-care ^property[0].valueString = "5.8"
* #pharmacy-care ^designation[0].language = #en
* #pharmacy-care ^designation[0].value = "Pharmacy"
* #laboratory-care "Laboratorium" "Spesimen klinis, sampel lingkungan, vektor. Clinical specimens, environmental samples, vectors."
* #laboratory-care ^property[0].code = #section
* #laboratory-care ^property[0].valueString = "5.8"
* #laboratory-care ^designation[0].language = #en
* #laboratory-care ^designation[0].value = "Laboratory"
* #adult-free-check-18-29 "Pemeriksaan kesehatan gratis umur 18-29 tahun" "Merokok, aktivitas, gizi, gigi, tekanan darah, gula darah, TBC, mata, telinga, jiwa, hati, catin. Smoking, activity, nutrition, teeth, blood pressure, glucose, tuberculosis, eyes, ears, mental health, liver, premarital."
* #adult-free-check-18-29 ^property[0].code = #section
* #adult-free-check-18-29 ^property[0].valueString = "5.9"
* #adult-free-check-18-29 ^designation[0].language = #en
* #adult-free-check-18-29 ^designation[0].value = "Free health check at 18-29 years"
* #adult-free-check-30-39 "Pemeriksaan kesehatan gratis umur 30-39 tahun" "Ditambah payudara dan leher rahim. Also breast and cervix."
* #adult-free-check-30-39 ^property[0].code = #section
* #adult-free-check-30-39 ^property[0].valueString = "5.9"
* #adult-free-check-30-39 ^designation[0].language = #en
* #adult-free-check-30-39 ^designation[0].value = "Free health check at 30-39 years"
* #adult-free-check-40-59 "Pemeriksaan kesehatan gratis umur 40-59 tahun" "Ditambah stroke, jantung, ginjal, PPOK, kanker paru, kanker usus. Also stroke, heart, kidney, lung disease, lung cancer, bowel cancer."
* #adult-free-check-40-59 ^property[0].code = #section
* #adult-free-check-40-59 ^property[0].valueString = "5.9"
* #adult-free-check-40-59 ^designation[0].language = #en
* #adult-free-check-40-59 ^designation[0].value = "Free health check at 40-59 years"
* #elderly-free-check "Pemeriksaan kesehatan gratis lansia" "Seperti umur 40-59 tahun, ditambah geriatri. As at 40-59 years, also geriatric."
* #elderly-free-check ^property[0].code = #section
* #elderly-free-check ^property[0].valueString = "5.9"
* #elderly-free-check ^designation[0].language = #en
* #elderly-free-check ^designation[0].value = "Free health check of the elderly"
* #household-visit "Kunjungan keluarga" "Kunjungan kader kepada keluarga di wilayah posyandu. Visits of kader to the families of the posyandu area."
* #household-visit ^property[0].code = #section
* #household-visit ^property[0].valueString = "6.1"
* #household-visit ^designation[0].language = #en
* #household-visit ^designation[0].value = "Household visit"
* #household-visit #routine-household-visit "Kunjungan rutin" "Setiap keluarga paling sedikit sekali setahun. Every family at least once a year."
* #household-visit #routine-household-visit ^property[0].code = #section
* #household-visit #routine-household-visit ^property[0].valueString = "6.1"
* #household-visit #routine-household-visit ^designation[0].language = #en
* #household-visit #routine-household-visit ^designation[0].value = "Routine visit"
* #household-visit #special-household-visit "Kunjungan khusus" "Keluarga berisiko menurut data posyandu atau PWS. Families at risk by posyandu or monitoring data."
* #household-visit #special-household-visit ^property[0].code = #section
* #household-visit #special-household-visit ^property[0].valueString = "6.1"
* #household-visit #special-household-visit ^designation[0].language = #en
* #household-visit #special-household-visit ^designation[0].value = "Special visit"
* #household-visit #joint-household-visit "Kunjungan bersama tenaga kesehatan" "Kader bersama tenaga kesehatan pustu. Kader together with pustu staff."
* #household-visit #joint-household-visit ^property[0].code = #section
* #household-visit #joint-household-visit ^property[0].valueString = "6.1"
* #household-visit #joint-household-visit ^designation[0].language = #en
* #household-visit #joint-household-visit ^designation[0].value = "Visit with a health worker"
* #household-visit #household-data "Lembar keluarga" "Data keluarga, anggota dan rumah. Data of the family, its members and house."
* #household-visit #household-data ^property[0].code = #section
* #household-visit #household-data ^property[0].valueString = "6.1"
* #household-visit #household-data ^designation[0].language = #en
* #household-visit #household-data ^designation[0].value = "Family sheet"
* #household-visit #household-environment "Lingkungan rumah" "Air, jamban, ventilasi, jentik. Water, toilet, ventilation, larvae."
* #household-visit #household-environment ^property[0].code = #section
* #household-visit #household-environment ^property[0].valueString = "6.1"
* #household-visit #household-environment ^designation[0].language = #en
* #household-visit #household-environment ^designation[0].value = "House and environment"
* #household-visit #home-visit-checklist "Lembar kunjungan menurut sasaran" "Pelayanan yang belum didapat, kepatuhan, tanda bahaya, edukasi. Missing services, adherence, danger signs, education."
* #household-visit #home-visit-checklist ^property[0].code = #section
* #household-visit #home-visit-checklist ^property[0].valueString = "6.1"
* #household-visit #home-visit-checklist ^designation[0].language = #en
* #household-visit #home-visit-checklist ^designation[0].value = "Visit sheet by target"
* #household-visit #home-visit-follow-up "Tindak lanjut temuan" "Tanda bahaya segera, lainnya dalam evaluasi mingguan. Danger signs at once, others in the weekly evaluation."
* #household-visit #home-visit-follow-up ^property[0].code = #section
* #household-visit #home-visit-follow-up ^property[0].valueString = "6.1"
* #household-visit #home-visit-follow-up ^designation[0].language = #en
* #household-visit #home-visit-follow-up ^designation[0].value = "Follow-up of findings"
