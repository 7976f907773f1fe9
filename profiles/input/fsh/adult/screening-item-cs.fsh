// SATUSEHAT, LOINC and SNOMED CT codes known to the ministry's examples come first; these are what they lack.
CodeSystem: IlpScreeningItemCS
Id: screening-item
Title: "Butir skrining (Screening item)"
Description: "Jenis kunjungan, skor dan butir skrining yang belum punya kode SATUSEHAT. Kinds of visit, scores and items of screening that SATUSEHAT has no code for yet."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* ^property[0].code = #kind
* ^property[0].type = #string
* ^property[0].description = "Jenis butir: visit, score, part, question atau test. Kind of item: visit, score, part, question or test."
* ^property[1].code = #maximum
* ^property[1].type = #integer
* ^property[1].description = "Nilai tertinggi; yang terendah 0. The highest number of points; the lowest is 0."
// Kinds of visit.
* #pkpr "Pelayanan Kesehatan Peduli Remaja (PKPR)" "Kunjungan anak usia sekolah atau remaja, di dalam atau di luar gedung. A visit of a school-age child or adolescent, inside or outside the building."
* #pkpr insert ScreeningItem("Adolescent-friendly health service", "visit")
* #premarital "Pelayanan calon pengantin" "Kunjungan calon pengantin, sekali sebelum menikah. A visit before marriage, once."
* #premarital insert ScreeningItem("Premarital care", "visit")
// Adolescents.
* #sdq-total "SDQ: total kesulitan" "Jumlah emosional, perilaku, hiperaktivitas dan teman sebaya. The sum of emotional, conduct, hyperactivity and peer problems."
* #sdq-total insert ScreeningPoints("SDQ: total difficulties", "score", 40)
// Fitness beside the ministry's runs of 1000 and 1600 m.
* #rockport-walk "Tes jalan Rockport 1600 m" "Waktu berjalan 1600 m. Time to walk 1600 m."
* #rockport-walk insert ScreeningItem("Rockport 1600 m walk", "test")
* #six-minute-walk "Tes jalan 6 menit" "Jarak yang ditempuh dalam 6 menit. Distance walked in 6 minutes."
* #six-minute-walk insert ScreeningItem("Six-minute walk", "test")
// Mental health.
* #srq-20 "SRQ-20: jumlah jawaban ya" "Gejala dalam 30 hari terakhir. Symptoms in the last 30 days."
* #srq-20 insert ScreeningPoints("SRQ-20: number of yes answers", "score", 20)
* #srq-20-17 "SRQ-20 butir 17: pikiran mengakhiri hidup" "Jawaban ya ditindaklanjuti berapa pun jumlahnya. A yes is followed up whatever the number."
* #srq-20-17 insert ScreeningPoints("SRQ-20 item 17: thoughts of ending life", "question", 1)
* #assist-tobacco "ASSIST: tembakau" "Skor keterlibatan zat. Substance involvement score."
* #assist-tobacco insert ScreeningPoints("ASSIST: tobacco", "score", 31)
* #assist-alcohol "ASSIST: alkohol" "Skor keterlibatan zat. Substance involvement score."
* #assist-alcohol insert ScreeningPoints("ASSIST: alcohol", "score", 39)
* #assist-cannabis "ASSIST: ganja" "Skor keterlibatan zat. Substance involvement score."
* #assist-cannabis insert ScreeningPoints("ASSIST: cannabis", "score", 39)
* #assist-cocaine "ASSIST: kokain" "Skor keterlibatan zat. Substance involvement score."
* #assist-cocaine insert ScreeningPoints("ASSIST: cocaine", "score", 39)
* #assist-amphetamine "ASSIST: amfetamin" "Skor keterlibatan zat. Substance involvement score."
* #assist-amphetamine insert ScreeningPoints("ASSIST: amphetamines", "score", 39)
* #assist-inhalant "ASSIST: inhalan" "Skor keterlibatan zat. Substance involvement score."
* #assist-inhalant insert ScreeningPoints("ASSIST: inhalants", "score", 39)
* #assist-sedative "ASSIST: obat penenang" "Skor keterlibatan zat. Substance involvement score."
* #assist-sedative insert ScreeningPoints("ASSIST: sedatives", "score", 39)
* #assist-hallucinogen "ASSIST: halusinogen" "Skor keterlibatan zat. Substance involvement score."
* #assist-hallucinogen insert ScreeningPoints("ASSIST: hallucinogens", "score", 39)
* #assist-opioid "ASSIST: opioid" "Skor keterlibatan zat. Substance involvement score."
* #assist-opioid insert ScreeningPoints("ASSIST: opioids", "score", 39)
* #assist-other "ASSIST: zat lain" "Skor keterlibatan zat. Substance involvement score."
* #assist-other insert ScreeningPoints("ASSIST: other substances", "score", 39)
// Lungs.
* #puma "Skor PUMA" "Kuesioner PPOK Q0021, 7 butir. COPD questionnaire Q0021, 7 items."
* #puma insert ScreeningPoints("PUMA score", "score", 9)
// Readiness for pregnancy, and what speaks against it.
* #pregnancy-readiness "Skrining layak hamil" "Setahun sekali untuk pasangan usia subur. Once a year for couples of reproductive age."
* #pregnancy-readiness insert ScreeningItem("Readiness for pregnancy", "test")
* #too-young "Terlalu muda" "Umur di bawah 20 tahun. Under 20 years."
* #too-young insert ScreeningItem("Too young", "question")
* #too-old "Terlalu tua" "Umur di atas 35 tahun. Over 35 years."
* #too-old insert ScreeningItem("Too old", "question")
* #too-close "Terlalu dekat" "Jarak kehamilan 2 tahun atau kurang. Spacing of 2 years or less."
* #too-close insert ScreeningItem("Too close", "question")
* #too-many "Terlalu banyak" "Sudah punya 3 anak atau lebih. Has 3 children or more."
* #too-many insert ScreeningItem("Too many", "question")
* #anaemia "Anemia" "Hemoglobin di bawah batas normal. Haemoglobin below normal."
* #anaemia insert ScreeningItem("Anaemia", "question")
* #chronic-disease "Penyakit kronis" "Penyakit yang memerlukan pengobatan jangka panjang. A disease under long-term treatment."
* #chronic-disease insert ScreeningItem("Chronic disease", "question")
* #sexually-transmitted-infection "Infeksi menular seksual" "Termasuk HIV dan sifilis. HIV and syphilis included."
* #sexually-transmitted-infection insert ScreeningItem("Sexually transmitted infection", "question")
* #complicated-history "Riwayat kehamilan bermasalah" "Penyulit pada kehamilan atau persalinan sebelumnya. Complications in an earlier pregnancy or delivery."
* #complicated-history insert ScreeningItem("Complicated obstetric history", "question")
// The ten items of the Barthel index of 20 points.
* #barthel-bowels "Barthel: mengendalikan buang air besar" "Butir Indeks Barthel. Item of the Barthel index."
* #barthel-bowels insert ScreeningPoints("Barthel: bowels", "part", 2)
* #barthel-bladder "Barthel: mengendalikan buang air kecil" "Butir Indeks Barthel. Item of the Barthel index."
* #barthel-bladder insert ScreeningPoints("Barthel: bladder", "part", 2)
* #barthel-grooming "Barthel: membersihkan diri" "Butir Indeks Barthel. Item of the Barthel index."
* #barthel-grooming insert ScreeningPoints("Barthel: grooming", "part", 1)
* #barthel-toilet "Barthel: memakai jamban" "Butir Indeks Barthel. Item of the Barthel index."
* #barthel-toilet insert ScreeningPoints("Barthel: toilet use", "part", 2)
* #barthel-feeding "Barthel: makan" "Butir Indeks Barthel. Item of the Barthel index."
* #barthel-feeding insert ScreeningPoints("Barthel: feeding", "part", 2)
* #barthel-transfer "Barthel: berpindah dari tidur ke duduk" "Butir Indeks Barthel. Item of the Barthel index."
* #barthel-transfer insert ScreeningPoints("Barthel: transfer", "part", 3)
* #barthel-mobility "Barthel: berjalan" "Butir Indeks Barthel. Item of the Barthel index."
* #barthel-mobility insert ScreeningPoints("Barthel: mobility", "part", 3)
* #barthel-dressing "Barthel: berpakaian" "Butir Indeks Barthel. Item of the Barthel index."
* #barthel-dressing insert ScreeningPoints("Barthel: dressing", "part", 2)
* #barthel-stairs "Barthel: naik turun tangga" "Butir Indeks Barthel. Item of the Barthel index."
* #barthel-stairs insert ScreeningPoints("Barthel: stairs", "part", 2)
* #barthel-bathing "Barthel: mandi" "Butir Indeks Barthel. Item of the Barthel index."
* #barthel-bathing insert ScreeningPoints("Barthel: bathing", "part", 1)
// SKILAS: the points are the domains with a problem.
* #skilas "SKILAS: jumlah ranah bermasalah" "Skrining lansia sederhana Q0042. Simple screening of the elderly, Q0042."
* #skilas insert ScreeningPoints("SKILAS: number of domains with a problem", "score", 6)
* #skilas-cognition "SKILAS: penurunan kognitif" "Nilai true: ada masalah. Value true: there is a problem."
* #skilas-cognition insert ScreeningPoints("SKILAS: cognitive decline", "part", 1)
* #skilas-mobility "SKILAS: keterbatasan mobilisasi" "Nilai true: ada masalah. Value true: there is a problem."
* #skilas-mobility insert ScreeningPoints("SKILAS: limited mobility", "part", 1)
* #skilas-nutrition "SKILAS: malnutrisi" "Nilai true: ada masalah. Value true: there is a problem."
* #skilas-nutrition insert ScreeningPoints("SKILAS: malnutrition", "part", 1)
* #skilas-vision "SKILAS: gangguan penglihatan" "Nilai true: ada masalah. Value true: there is a problem."
* #skilas-vision insert ScreeningPoints("SKILAS: visual impairment", "part", 1)
* #skilas-hearing "SKILAS: gangguan pendengaran" "Nilai true: ada masalah. Value true: there is a problem."
* #skilas-hearing insert ScreeningPoints("SKILAS: hearing impairment", "part", 1)
* #skilas-depression "SKILAS: gejala depresi" "Nilai true: ada masalah. Value true: there is a problem."
* #skilas-depression insert ScreeningPoints("SKILAS: depressive symptoms", "part", 1)
// The three tests of the Short Physical Performance Battery.
* #sppb-balance "SPPB: keseimbangan" "Bagian SPPB. Part of the SPPB."
* #sppb-balance insert ScreeningPoints("SPPB: balance", "part", 4)
* #sppb-gait "SPPB: jalan 4 meter" "Bagian SPPB. Part of the SPPB."
* #sppb-gait insert ScreeningPoints("SPPB: 4 metre walk", "part", 4)
* #sppb-chair "SPPB: berdiri dari kursi" "Bagian SPPB. Part of the SPPB."
* #sppb-chair insert ScreeningPoints("SPPB: chair stand", "part", 4)
// Which form of the Geriatric Depression Scale; LOINC 48542-5 does not say.
* #gds-4 "GDS-4" "Skala depresi geriatri 4 butir. Geriatric depression scale, 4 items."
* #gds-4 insert ScreeningPoints("GDS-4", "score", 4)
* #gds-15 "GDS-15" "Skala depresi geriatri 15 butir, bila GDS-4 bernilai 1 atau lebih. Geriatric depression scale, 15 items, when the GDS-4 is 1 or more."
* #gds-15 insert ScreeningPoints("GDS-15", "score", 15)

RuleSet: ScreeningItem(english, kind)
* insert English({english})
* ^property[0].code = #kind
* ^property[0].valueString = {kind}

RuleSet: ScreeningPoints(english, kind, maximum)
* insert ScreeningItem({english}, {kind})
* ^property[1].code = #maximum
* ^property[1].valueInteger = {maximum}
