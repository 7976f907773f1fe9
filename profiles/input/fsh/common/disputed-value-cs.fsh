// One concept for each value that the sources dispute. What a check takes follows from "used"; the checks themselves say why.
CodeSystem: IlpDisputedValueCS
Id: disputed-value
Title: "Nilai yang diperselisihkan sumber (Values that the sources dispute)"
Description: "Kedua bacaan bila sumber tidak sejalan, dan yang dipakai pemeriksaan dalam panduan ini. Both readings where the sources disagree, and which of them the checks of this guide take."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* ^property[0].code = #reading1
* ^property[0].type = #string
* ^property[0].description = "Bacaan pertama. The first reading."
* ^property[1].code = #source1
* ^property[1].type = #string
* ^property[1].description = "Sumber bacaan pertama. Source of the first reading."
* ^property[2].code = #reading2
* ^property[2].type = #string
* ^property[2].description = "Bacaan kedua. The second reading."
* ^property[3].code = #source2
* ^property[3].type = #string
* ^property[3].description = "Sumber bacaan kedua. Source of the second reading."
* ^property[4].code = #used
* ^property[4].type = #code
* ^property[4].description = "Bacaan yang dipakai: reading1, reading2, both (keduanya lolos) atau none (tidak diperiksa). The reading taken: reading1, reading2, both (either passes) or none (not checked)."
* #obese-1 "Batas bawah obesitas I" "IMT dewasa dalam kg/m2. Adult body mass index in kg/m2."
* #obese-1 insert Disputed("Lower limit of obese I", [["Obesitas I 23-29,9 (tercetak). Obese I 23-29.9 (as printed)."]], "KMK HK.01.07/MENKES/2015/2023", [["Obesitas I 25-29,9. Obese I 25-29.9."]], "Klasifikasi Asia-Pasifik. Asia-Pacific classification", both)
* #random-glucose "Gula darah sewaktu 100-139" "Golongan gula darah sewaktu dalam mg/dL. Classes of random glucose in mg/dL."
* #random-glucose insert Disputed("Random glucose 100-139", "Normal di bawah 100; 100-139 tidak bergolongan. Normal below 100; 100-139 has no class.", "KMK HK.01.07/MENKES/2015/2023", [["100-139 normal, karena prediabetes mulai 140. 100-139 is normal because prediabetes starts at 140."]], [["KMK HK.01.07/MENKES/2015/2023 (prediabetes)"]], both)
* #spirometry-ratio "Arah FEV1/FVC" "Siapa yang dirujuk setelah spirometri. Who is referred after spirometry."
* #spirometry-ratio insert Disputed("Direction of FEV1/FVC", [["Rujuk bila lebih dari 0,7, edukasi bila kurang (tampak terbalik). Refer above 0.7, educate below (looks reversed)."]], "KMK HK.01.07/MENKES/2015/2023", [["Rujuk bila kurang dari 0,7. Refer below 0.7."]], "Praktik klinis. Clinical practice", none)
* #srq-20-limit "Batas SRQ-20" "Jumlah jawaban ya yang tidak normal. Number of yes answers that is abnormal."
* #srq-20-limit insert Disputed("SRQ-20 limit", "6 atau lebih. 6 or more.", [["KMK HK.01.07/MENKES/2015/2023 (tabel, table)"]], "Lebih dari 6. More than 6.", [["KMK HK.01.07/MENKES/2015/2023 (teks, text)"]], both)
* #under-five-recording "Catatan balita" "Isi daftar pencatatan balita. Content of the recording list of under-fives."
* #under-five-recording insert Disputed("Under-five recording list", "Mengulang isi usia sekolah. Repeats the content of school age.", [["KMK HK.01.07/MENKES/2015/2023 (pencatatan, recording)"]], "Paket balita. The under-five package.", [["KMK HK.01.07/MENKES/2015/2023 (paket, package)"]], none)
* #age-six "Umur 6 tahun" "Tahap anak berumur 6 tahun. The stage of a child of 6 years."
* #age-six insert Disputed("Age six", [["Prasekolah 5-6 tahun, sekolah mulai 6 tahun. Preschool 5-6 years, school age from 6."]], "KMK HK.01.07/MENKES/2015/2023", [["Prasekolah sampai 6 tahun penuh (1-6 tahun, atau di bawah 84 bulan). Preschool through the whole of age 6 (1-6 years, or under 84 months)."]], "KMK HK.01.07/MENKES/33/2025; aplikasi posyandu Gunungkidul", reading1)
* #adolescent-hypertension-1 "Hipertensi tingkat 1 remaja" "Sistolik mulai 13 tahun dalam mmHg. Systolic from age 13 in mmHg."
* #adolescent-hypertension-1 insert Disputed("Adolescent stage 1 hypertension", [["130-138 (tercetak). 130-138 (as printed)."]], "KMK HK.01.07/MENKES/2015/2023", "130-139. 130-139.", "AAP 2017", reading2)
* #adult-lower-age "Umur awal dewasa" "Umur mulai usia dewasa. Age from which a person is an adult."
* #adult-lower-age insert Disputed("Lower age of adults", "18-59 tahun. 18-59 years.", "KMK HK.01.07/MENKES/2015/2023", "19-59 tahun. 19-59 years.", "Checklist Kunjungan Rumah 2024", reading1)
* #arm-circumference-pregnancy "LiLA ibu hamil" "Batas kurang energi kronik (KEK) dalam cm. Limit of chronic energy deficiency in cm."
* #arm-circumference-pregnancy insert Disputed("Arm circumference in pregnancy", [["KEK di bawah 23, risiko KEK 23 sampai kurang dari 23,5. Deficiency below 23, risk from 23 to below 23.5."]], "Playbook ANC SATUSEHAT", [["KEK di bawah 23,5. Deficiency below 23.5."]], "KMK HK.01.07/MENKES/2015/2023; Checklist Kunjungan Rumah 2024", both)
* #parity-code "Kode paritas" "Kode LOINC untuk paritas. LOINC code of parity."
* #parity-code insert Disputed("Parity code", "11977-6", "SATUSEHAT ANC", "64708-1", [["SATUSEHAT INC, PNC"]], both)
* #child-tb-score "Skor TB anak" "Skor yang berarti TB klinis. Score that means clinical TB."
* #child-tb-score insert Disputed("Child TB score", [["Sama dengan 6, tertulis berulang. Equal to 6, printed repeatedly."]], "KMK HK.01.07/MENKES/2015/2023", "6 atau lebih. 6 or more.", "Bacaan tabel yang sama. A reading of the same table", none)
* #tb-collection "Koleksi TB SATUSEHAT" "Bentuk kiriman TB. Shape of TB payloads."
* #tb-collection insert Disputed("SATUSEHAT TB collection", "Ada koleksi Postman nomor 34. There is a Postman collection number 34.", "Daftar koleksi Kementerian. The Ministry's list of collections", "Tidak ada dalam salinan mana pun; hanya panduan Simplifier. In no copy seen; only the Simplifier guide.", "Salinan koleksi yang terbuka. Public copies of the collections", none)
* #gestation-42-weeks "Tepat 42 minggu" "Kelas gestasi pada tepat 42 minggu. Class of gestation at exactly 42 weeks."
* #gestation-42-weeks insert Disputed("Exactly 42 weeks", [["Cukup bulan (37 sampai kurang dari 42 tidak memuatnya). Term (37 to below 42 does not hold it)."]], "KMK HK.01.07/MENKES/2015/2023", [["Lebih bulan (lebih dari 42 tidak memuatnya). Post-term (above 42 does not hold it)."]], "KMK HK.01.07/MENKES/2015/2023", both)
* #cluster-count "Jumlah klaster" "Apakah lintas klaster dihitung. Whether the cross-cluster unit counts."
* #cluster-count insert Disputed("Number of clusters", "Lima klaster. Five clusters.", "Berita Belu 2024; penilaian kinerja. News of Belu 2024; performance score", "Empat klaster dan lintas klaster. Four clusters and a cross-cluster unit.", [["KMK HK.01.07/MENKES/2015/2023; berita Dairi 2024 (news)"]], both)
* #eleven-staff-types "Sebelas jenis tenaga" "Dua jenis di luar sembilan yang pokok. The two kinds beyond the basic nine."
* #eleven-staff-types insert Disputed("Eleven kinds of staff", "Keuangan dan teknologi informasi. Finance and information technology.", "Berita Belu 2024. News of Belu 2024", "Administrasi dan pekarya. Administration and support workers.", "Permenkes 75/2014", both)
* #newborn-day-28 "Hari ke-28" "Apakah bayi masih baru lahir pada hari ke-28. Whether a baby is still a newborn on day 28."
* #newborn-day-28 insert Disputed("Day 28", [["Ya, 0-28 hari. Yes, 0-28 days."]], "KMK HK.01.07/MENKES/2015/2023", [["Tidak, 0-27 hari penuh. No, 0-27 completed days."]], "WHO", reading1)
* #elderly-high-risk-age "Umur lansia risiko tinggi" "Umur mulai lansia risiko tinggi. Age from which an elderly person is at high risk."
* #elderly-high-risk-age insert Disputed("Age of the elderly at high risk", [["70 tahun, atau 60 dengan masalah kesehatan. 70 years, or 60 with a health problem."]], "Kebanyakan aplikasi. Most software", "80 tahun. 80 years.", "Satu aplikasi. One software", reading1)
* #dental-cluster "Klaster poli gigi" "Klaster yang memuat pelayanan gigi. The cluster that holds dental care."
* #dental-cluster insert Disputed("Cluster of dental care", [["Klaster 2 dan 3, menurut tahap pasien. Clusters 2 and 3, by the patient's stage."]], "KMK HK.01.07/MENKES/2015/2023", "Lintas klaster. Cross-cluster.", "Aplikasi puskesmas. Software of puskesmas", both)
* #birth-weight-4000 "Tepat 4000 gram" "Kelas berat lahir pada tepat 4000 gram. Class of birth weight at exactly 4000 grams."
* #birth-weight-4000 insert Disputed("Exactly 4000 grams", [["Cukup (2500-3999 tidak memuatnya). Normal (2500-3999 does not hold it)."]], "KMK HK.01.07/MENKES/2015/2023", [["Besar (lebih dari 4000 tidak memuatnya). High (above 4000 does not hold it)."]], "KMK HK.01.07/MENKES/2015/2023", both)
* #too-young-mother "Terlalu muda hamil" "Umur ibu yang terlalu muda. Mother's age that is too young."
* #too-young-mother insert Disputed("Too young for pregnancy", "Di bawah 20 tahun. Below 20 years.", "Playbook ANC SATUSEHAT", "Di bawah 21 tahun. Below 21 years.", "Kuesioner SATUSEHAT Q0002 butir 2.1", both)
* #clinical-term-reused "Kode clinical-term yang berganti arti" "OC000158 sampai OC000161, OC000163, OC000164, OV000367 dan QRI000026. OC000158 to OC000161, OC000163, OC000164, OV000367 and QRI000026."
* #clinical-term-reused insert Disputed("Clinical-term codes that changed meaning", [["Istilah jantung, stroke dan kanker. Terms of heart, stroke and cancer."]], "IDCore 2024", [["Istilah gizi dan sayur-buah. Terms of nutrition, vegetables and fruit."]], "Koleksi Postman SATUSEHAT 2026", reading2)

RuleSet: Disputed(english, reading1, source1, reading2, source2, used)
* insert English([[{english}]])
* ^property[0].code = #reading1
* ^property[0].valueString = {reading1}
* ^property[1].code = #source1
* ^property[1].valueString = {source1}
* ^property[2].code = #reading2
* ^property[2].valueString = {reading2}
* ^property[3].code = #source2
* ^property[3].valueString = {source2}
* ^property[4].code = #used
* ^property[4].valueCode = #{used}
