// The ministry's codes come first; these are the answers it has none for. Where an answer has points, its code ends in them.
CodeSystem: IlpInstrumentAnswerCS
Id: instrument-answer
Title: "Pilihan jawaban instrumen (Answers of instruments)"
Description: "Pilihan jawaban instrumen skrining beserta nilainya. Answers of screening instruments and their points."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* ^property[0].code = #points
* ^property[0].type = #integer
* ^property[0].description = "Nilai jawaban. Points of the answer."
// Said of a statement (SDQ); the points depend on the statement.
* #not-true "Tidak benar" "Pernyataan tidak benar. The statement is not true."
* #not-true insert English("Not true")
* #somewhat-true "Agak benar" "Pernyataan agak benar. The statement is somewhat true."
* #somewhat-true insert English("Somewhat true")
* #certainly-true "Benar" "Pernyataan benar. The statement is certainly true."
* #certainly-true insert English("Certainly true")
// Who answers (SDQ).
* #self "Diri sendiri" "Diisi anak atau remaja sendiri. Filled in by the child or adolescent."
* #self insert English("Oneself")
* #parent "Orang tua atau pengasuh" "Diisi orang tua atau pengasuh. Filled in by a parent or carer."
* #parent insert English("Parent or carer")
* #teacher "Guru" "Diisi guru. Filled in by a teacher."
* #teacher insert English("Teacher")
// Barthel index, 0-20.
* #barthel-bowels-0 "Tidak terkendali" "Buang air besar, Indeks Barthel: tidak terkendali. Bowels, Barthel index: incontinent."
* #barthel-bowels-0 insert AnswerPoints("Incontinent", 0)
* #barthel-bowels-1 "Kadang tidak terkendali" "Buang air besar, Indeks Barthel: kadang tidak terkendali. Bowels, Barthel index: occasional accident."
* #barthel-bowels-1 insert AnswerPoints("Occasional accident", 1)
* #barthel-bowels-2 "Terkendali" "Buang air besar, Indeks Barthel: terkendali. Bowels, Barthel index: continent."
* #barthel-bowels-2 insert AnswerPoints("Continent", 2)
* #barthel-bladder-0 "Tidak terkendali atau berkateter" "Buang air kecil, Indeks Barthel: tidak terkendali atau berkateter. Bladder, Barthel index: incontinent or catheterised."
* #barthel-bladder-0 insert AnswerPoints("Incontinent or catheterised", 0)
* #barthel-bladder-1 "Kadang tidak terkendali" "Buang air kecil, Indeks Barthel: kadang tidak terkendali. Bladder, Barthel index: occasional accident."
* #barthel-bladder-1 insert AnswerPoints("Occasional accident", 1)
* #barthel-bladder-2 "Terkendali" "Buang air kecil, Indeks Barthel: terkendali. Bladder, Barthel index: continent."
* #barthel-bladder-2 insert AnswerPoints("Continent", 2)
* #barthel-grooming-0 "Perlu bantuan" "Membersihkan diri, Indeks Barthel: perlu bantuan. Grooming, Barthel index: needs help."
* #barthel-grooming-0 insert AnswerPoints("Needs help", 0)
* #barthel-grooming-1 "Mandiri" "Membersihkan diri, Indeks Barthel: mandiri. Grooming, Barthel index: independent."
* #barthel-grooming-1 insert AnswerPoints("Independent", 1)
* #barthel-toilet-0 "Bergantung penuh" "Memakai jamban, Indeks Barthel: bergantung penuh. Toilet use, Barthel index: dependent."
* #barthel-toilet-0 insert AnswerPoints("Dependent", 0)
* #barthel-toilet-1 "Perlu sebagian bantuan" "Memakai jamban, Indeks Barthel: perlu sebagian bantuan. Toilet use, Barthel index: needs some help."
* #barthel-toilet-1 insert AnswerPoints("Needs some help", 1)
* #barthel-toilet-2 "Mandiri" "Memakai jamban, Indeks Barthel: mandiri. Toilet use, Barthel index: independent."
* #barthel-toilet-2 insert AnswerPoints("Independent", 2)
* #barthel-feeding-0 "Disuapi" "Makan, Indeks Barthel: disuapi. Feeding, Barthel index: unable."
* #barthel-feeding-0 insert AnswerPoints("Unable", 0)
* #barthel-feeding-1 "Perlu dipotongkan atau dibantu" "Makan, Indeks Barthel: perlu dipotongkan atau dibantu. Feeding, Barthel index: needs help cutting."
* #barthel-feeding-1 insert AnswerPoints("Needs help cutting", 1)
* #barthel-feeding-2 "Mandiri" "Makan, Indeks Barthel: mandiri. Feeding, Barthel index: independent."
* #barthel-feeding-2 insert AnswerPoints("Independent", 2)
* #barthel-transfer-0 "Tidak mampu duduk seimbang" "Berpindah, Indeks Barthel: tidak mampu duduk seimbang. Transfer, Barthel index: unable, no sitting balance."
* #barthel-transfer-0 insert AnswerPoints([["Unable, no sitting balance"]], 0)
* #barthel-transfer-1 "Perlu dua orang, dapat duduk" "Berpindah, Indeks Barthel: perlu dua orang, dapat duduk. Transfer, Barthel index: needs two people, can sit."
* #barthel-transfer-1 insert AnswerPoints([["Needs two people, can sit"]], 1)
* #barthel-transfer-2 "Perlu sedikit bantuan" "Berpindah, Indeks Barthel: perlu sedikit bantuan. Transfer, Barthel index: needs minor help."
* #barthel-transfer-2 insert AnswerPoints("Needs minor help", 2)
* #barthel-transfer-3 "Mandiri" "Berpindah, Indeks Barthel: mandiri. Transfer, Barthel index: independent."
* #barthel-transfer-3 insert AnswerPoints("Independent", 3)
* #barthel-mobility-0 "Tidak bergerak" "Berjalan, Indeks Barthel: tidak bergerak. Mobility, Barthel index: immobile."
* #barthel-mobility-0 insert AnswerPoints("Immobile", 0)
* #barthel-mobility-1 "Mandiri dengan kursi roda" "Berjalan, Indeks Barthel: mandiri dengan kursi roda. Mobility, Barthel index: independent in a wheelchair."
* #barthel-mobility-1 insert AnswerPoints("Independent in a wheelchair", 1)
* #barthel-mobility-2 "Berjalan dengan bantuan satu orang" "Berjalan, Indeks Barthel: berjalan dengan bantuan satu orang. Mobility, Barthel index: walks with help of one person."
* #barthel-mobility-2 insert AnswerPoints("Walks with help of one person", 2)
* #barthel-mobility-3 "Mandiri" "Berjalan, Indeks Barthel: mandiri. Mobility, Barthel index: independent."
* #barthel-mobility-3 insert AnswerPoints("Independent", 3)
* #barthel-dressing-0 "Bergantung penuh" "Berpakaian, Indeks Barthel: bergantung penuh. Dressing, Barthel index: dependent."
* #barthel-dressing-0 insert AnswerPoints("Dependent", 0)
* #barthel-dressing-1 "Perlu bantuan, separuhnya sendiri" "Berpakaian, Indeks Barthel: perlu bantuan, separuhnya sendiri. Dressing, Barthel index: needs help, does half alone."
* #barthel-dressing-1 insert AnswerPoints([["Needs help, does half alone"]], 1)
* #barthel-dressing-2 "Mandiri" "Berpakaian, Indeks Barthel: mandiri. Dressing, Barthel index: independent."
* #barthel-dressing-2 insert AnswerPoints("Independent", 2)
* #barthel-stairs-0 "Tidak mampu" "Naik turun tangga, Indeks Barthel: tidak mampu. Stairs, Barthel index: unable."
* #barthel-stairs-0 insert AnswerPoints("Unable", 0)
* #barthel-stairs-1 "Perlu bantuan" "Naik turun tangga, Indeks Barthel: perlu bantuan. Stairs, Barthel index: needs help."
* #barthel-stairs-1 insert AnswerPoints("Needs help", 1)
* #barthel-stairs-2 "Mandiri" "Naik turun tangga, Indeks Barthel: mandiri. Stairs, Barthel index: independent."
* #barthel-stairs-2 insert AnswerPoints("Independent", 2)
* #barthel-bathing-0 "Bergantung" "Mandi, Indeks Barthel: bergantung. Bathing, Barthel index: dependent."
* #barthel-bathing-0 insert AnswerPoints("Dependent", 0)
* #barthel-bathing-1 "Mandiri" "Mandi, Indeks Barthel: mandiri. Bathing, Barthel index: independent."
* #barthel-bathing-1 insert AnswerPoints("Independent", 1)
// ASSIST: the same frequencies weigh differently from question to question.
* #assist-use-0 "Tidak pernah" "Pemakaian, 3 bulan terakhir: tidak pernah. Use, last 3 months: never."
* #assist-use-0 insert AnswerPoints("Never", 0)
* #assist-use-2 "1-2 kali" "Pemakaian, 3 bulan terakhir: 1-2 kali. Use, last 3 months: once or twice."
* #assist-use-2 insert AnswerPoints("Once or twice", 2)
* #assist-use-3 "Setiap bulan" "Pemakaian, 3 bulan terakhir: setiap bulan. Use, last 3 months: monthly."
* #assist-use-3 insert AnswerPoints("Monthly", 3)
* #assist-use-4 "Setiap minggu" "Pemakaian, 3 bulan terakhir: setiap minggu. Use, last 3 months: weekly."
* #assist-use-4 insert AnswerPoints("Weekly", 4)
* #assist-use-6 "Setiap hari atau hampir" "Pemakaian, 3 bulan terakhir: setiap hari atau hampir. Use, last 3 months: daily or almost daily."
* #assist-use-6 insert AnswerPoints("Daily or almost daily", 6)
* #assist-urge-0 "Tidak pernah" "Keinginan kuat, 3 bulan terakhir: tidak pernah. Strong desire, last 3 months: never."
* #assist-urge-0 insert AnswerPoints("Never", 0)
* #assist-urge-3 "1-2 kali" "Keinginan kuat, 3 bulan terakhir: 1-2 kali. Strong desire, last 3 months: once or twice."
* #assist-urge-3 insert AnswerPoints("Once or twice", 3)
* #assist-urge-4 "Setiap bulan" "Keinginan kuat, 3 bulan terakhir: setiap bulan. Strong desire, last 3 months: monthly."
* #assist-urge-4 insert AnswerPoints("Monthly", 4)
* #assist-urge-5 "Setiap minggu" "Keinginan kuat, 3 bulan terakhir: setiap minggu. Strong desire, last 3 months: weekly."
* #assist-urge-5 insert AnswerPoints("Weekly", 5)
* #assist-urge-6 "Setiap hari atau hampir" "Keinginan kuat, 3 bulan terakhir: setiap hari atau hampir. Strong desire, last 3 months: daily or almost daily."
* #assist-urge-6 insert AnswerPoints("Daily or almost daily", 6)
* #assist-harm-0 "Tidak pernah" "Akibat buruk, 3 bulan terakhir: tidak pernah. Harm, last 3 months: never."
* #assist-harm-0 insert AnswerPoints("Never", 0)
* #assist-harm-4 "1-2 kali" "Akibat buruk, 3 bulan terakhir: 1-2 kali. Harm, last 3 months: once or twice."
* #assist-harm-4 insert AnswerPoints("Once or twice", 4)
* #assist-harm-5 "Setiap bulan" "Akibat buruk, 3 bulan terakhir: setiap bulan. Harm, last 3 months: monthly."
* #assist-harm-5 insert AnswerPoints("Monthly", 5)
* #assist-harm-6 "Setiap minggu" "Akibat buruk, 3 bulan terakhir: setiap minggu. Harm, last 3 months: weekly."
* #assist-harm-6 insert AnswerPoints("Weekly", 6)
* #assist-harm-7 "Setiap hari atau hampir" "Akibat buruk, 3 bulan terakhir: setiap hari atau hampir. Harm, last 3 months: daily or almost daily."
* #assist-harm-7 insert AnswerPoints("Daily or almost daily", 7)
* #assist-neglect-0 "Tidak pernah" "Kewajiban terabaikan, 3 bulan terakhir: tidak pernah. Expectations not met, last 3 months: never."
* #assist-neglect-0 insert AnswerPoints("Never", 0)
* #assist-neglect-5 "1-2 kali" "Kewajiban terabaikan, 3 bulan terakhir: 1-2 kali. Expectations not met, last 3 months: once or twice."
* #assist-neglect-5 insert AnswerPoints("Once or twice", 5)
* #assist-neglect-6 "Setiap bulan" "Kewajiban terabaikan, 3 bulan terakhir: setiap bulan. Expectations not met, last 3 months: monthly."
* #assist-neglect-6 insert AnswerPoints("Monthly", 6)
* #assist-neglect-7 "Setiap minggu" "Kewajiban terabaikan, 3 bulan terakhir: setiap minggu. Expectations not met, last 3 months: weekly."
* #assist-neglect-7 insert AnswerPoints("Weekly", 7)
* #assist-neglect-8 "Setiap hari atau hampir" "Kewajiban terabaikan, 3 bulan terakhir: setiap hari atau hampir. Expectations not met, last 3 months: daily or almost daily."
* #assist-neglect-8 insert AnswerPoints("Daily or almost daily", 8)
* #assist-concern-0 "Tidak pernah" "Kekhawatiran orang lain: tidak pernah. Concern of others: never."
* #assist-concern-0 insert AnswerPoints("Never", 0)
* #assist-concern-6 "Pernah, dalam 3 bulan terakhir" "Kekhawatiran orang lain: pernah, dalam 3 bulan terakhir. Concern of others: yes, in the last 3 months."
* #assist-concern-6 insert AnswerPoints([["Yes, in the last 3 months"]], 6)
* #assist-concern-3 "Pernah, sebelum 3 bulan terakhir" "Kekhawatiran orang lain: pernah, sebelum 3 bulan terakhir. Concern of others: yes, but not in the last 3 months."
* #assist-concern-3 insert AnswerPoints([["Yes, but not in the last 3 months"]], 3)
* #assist-control-0 "Tidak pernah" "Gagal mengurangi: tidak pernah. Failed to cut down: never."
* #assist-control-0 insert AnswerPoints("Never", 0)
* #assist-control-6 "Pernah, dalam 3 bulan terakhir" "Gagal mengurangi: pernah, dalam 3 bulan terakhir. Failed to cut down: yes, in the last 3 months."
* #assist-control-6 insert AnswerPoints([["Yes, in the last 3 months"]], 6)
* #assist-control-3 "Pernah, sebelum 3 bulan terakhir" "Gagal mengurangi: pernah, sebelum 3 bulan terakhir. Failed to cut down: yes, but not in the last 3 months."
* #assist-control-3 insert AnswerPoints([["Yes, but not in the last 3 months"]], 3)
* #assist-injected-never "Tidak pernah" "Menyuntikkan zat, tanpa nilai: tidak pernah. Injecting, no points: never."
* #assist-injected-never insert English("Never")
* #assist-injected-recent "Pernah, dalam 3 bulan terakhir" "Menyuntikkan zat, tanpa nilai: pernah, dalam 3 bulan terakhir. Injecting, no points: yes, in the last 3 months."
* #assist-injected-recent insert English([["Yes, in the last 3 months"]])
* #assist-injected-earlier "Pernah, sebelum 3 bulan terakhir" "Menyuntikkan zat, tanpa nilai: pernah, sebelum 3 bulan terakhir. Injecting, no points: yes, but not in the last 3 months."
* #assist-injected-earlier insert English([["Yes, but not in the last 3 months"]])
// Mini-Cog; two words right are the ministry's TK000168.
* #mini-cog-words-0 "Tidak ada kata benar" "Mengingat tiga kata: tidak ada kata benar. Recall of three words: no word right."
* #mini-cog-words-0 insert AnswerPoints("No word right", 0)
* #mini-cog-words-1 "Benar 1 kata" "Mengingat tiga kata: benar 1 kata. Recall of three words: 1 word right."
* #mini-cog-words-1 insert AnswerPoints("1 word right", 1)
* #mini-cog-words-3 "Benar 3 kata" "Mengingat tiga kata: benar 3 kata. Recall of three words: 3 words right."
* #mini-cog-words-3 insert AnswerPoints("3 words right", 3)
* #mini-cog-clock-0 "Gambar jam salah atau menolak" "Menggambar jam: gambar jam salah atau menolak. Clock drawing: clock wrong or refused."
* #mini-cog-clock-0 insert AnswerPoints("Clock wrong or refused", 0)
* #mini-cog-clock-2 "Gambar jam benar" "Menggambar jam: gambar jam benar. Clock drawing: clock right."
* #mini-cog-clock-2 insert AnswerPoints("Clock right", 2)
// MNA-SF, beside the ministry's codes.
* #mna-intake-0 "Sangat berkurang" "Asupan makan, MNA-SF: sangat berkurang. Food intake, MNA-SF: severe decrease."
* #mna-intake-0 insert AnswerPoints("Severe decrease", 0)
* #mna-intake-1 "Agak berkurang" "Asupan makan, MNA-SF: agak berkurang. Food intake, MNA-SF: moderate decrease."
* #mna-intake-1 insert AnswerPoints("Moderate decrease", 1)
* #mna-intake-2 "Tidak berkurang" "Asupan makan, MNA-SF: tidak berkurang. Food intake, MNA-SF: no decrease."
* #mna-intake-2 insert AnswerPoints("No decrease", 2)
* #mna-weight-loss-1 "Tidak tahu" "Penurunan berat badan, MNA-SF: tidak tahu. Weight loss, MNA-SF: does not know."
* #mna-weight-loss-1 insert AnswerPoints("Does not know", 1)
* #mna-weight-loss-2 "Turun 1-3 kg" "Penurunan berat badan, MNA-SF: turun 1-3 kg. Weight loss, MNA-SF: 1-3 kg lost."
* #mna-weight-loss-2 insert AnswerPoints("1-3 kg lost", 2)
* #mna-weight-loss-3 "Tidak turun" "Penurunan berat badan, MNA-SF: tidak turun. Weight loss, MNA-SF: no weight loss."
* #mna-weight-loss-3 insert AnswerPoints("No weight loss", 3)
* #mna-mobility-0 "Di tempat tidur atau kursi" "Mobilitas, MNA-SF: di tempat tidur atau kursi. Mobility, MNA-SF: bed or chair bound."
* #mna-mobility-0 insert AnswerPoints("Bed or chair bound", 0)
* #mna-mobility-2 "Dapat keluar rumah" "Mobilitas, MNA-SF: dapat keluar rumah. Mobility, MNA-SF: goes out."
* #mna-mobility-2 insert AnswerPoints("Goes out", 2)
* #mna-mind-1 "Demensia ringan" "Masalah neuropsikologis, MNA-SF: demensia ringan. Neuropsychological problems, MNA-SF: mild dementia."
* #mna-mind-1 insert AnswerPoints("Mild dementia", 1)
* #mna-mind-2 "Tidak ada" "Masalah neuropsikologis, MNA-SF: tidak ada. Neuropsychological problems, MNA-SF: none."
* #mna-mind-2 insert AnswerPoints("None", 2)
* #mna-bmi-0 "IMT di bawah 19" "Indeks massa tubuh, MNA-SF: IMT di bawah 19. Body mass index, MNA-SF: BMI under 19."
* #mna-bmi-0 insert AnswerPoints("BMI under 19", 0)
* #mna-bmi-2 "IMT 21 sampai di bawah 23" "Indeks massa tubuh, MNA-SF: IMT 21 sampai di bawah 23. Body mass index, MNA-SF: BMI 21 to under 23."
* #mna-bmi-2 insert AnswerPoints("BMI 21 to under 23", 2)
* #mna-bmi-3 "IMT 23 atau lebih" "Indeks massa tubuh, MNA-SF: IMT 23 atau lebih. Body mass index, MNA-SF: BMI 23 or more."
* #mna-bmi-3 insert AnswerPoints("BMI 23 or more", 3)
* #mna-calf-3 "31 cm atau lebih" "Lingkar betis, MNA-SF: 31 cm atau lebih. Calf circumference, MNA-SF: 31 cm or more."
* #mna-calf-3 insert AnswerPoints("31 cm or more", 3)
// RAPUH, beside the ministry's codes.
* #rapuh-fatigue-1 "Sepanjang atau sebagian besar waktu" "RAPUH: sepanjang atau sebagian besar waktu. RAPUH: all or most of the time."
* #rapuh-fatigue-1 insert AnswerPoints("All or most of the time", 1)
* #rapuh-fatigue-0 "Kadang, sesekali atau tidak pernah" "RAPUH: kadang, sesekali atau tidak pernah. RAPUH: sometimes, rarely or never."
* #rapuh-fatigue-0 insert AnswerPoints([["Sometimes, rarely or never"]], 0)
* #rapuh-diseases-1 "Memiliki 5 penyakit atau lebih" "RAPUH: memiliki 5 penyakit atau lebih. RAPUH: 5 diseases or more."
* #rapuh-diseases-1 insert AnswerPoints("5 diseases or more", 1)
* #rapuh-weight-loss-1 "5% atau lebih" "RAPUH: 5% atau lebih. RAPUH: 5% or more."
* #rapuh-weight-loss-1 insert AnswerPoints("5% or more", 1)
// SARC-CalF, beside the ministry's codes.
* #sarc-difficulty-2 "Sangat sulit atau tidak mampu" "SARC-CalF: sangat sulit atau tidak mampu. SARC-CalF: very difficult or unable."
* #sarc-difficulty-2 insert AnswerPoints("Very difficult or unable", 2)
* #sarc-falls-0 "Tidak pernah jatuh" "SARC-CalF: tidak pernah jatuh. SARC-CalF: no falls."
* #sarc-falls-0 insert AnswerPoints("No falls", 0)
* #sarc-falls-2 "4 kali atau lebih" "SARC-CalF: 4 kali atau lebih. SARC-CalF: 4 falls or more."
* #sarc-falls-2 insert AnswerPoints("4 falls or more", 2)
* #sarc-calf-10 "34 cm atau kurang pada laki-laki" "SARC-CalF: 34 cm atau kurang pada laki-laki. SARC-CalF: 34 cm or less in men."
* #sarc-calf-10 insert AnswerPoints("34 cm or less in men", 10)
* #sarc-calf-0 "Di atas batas itu" "SARC-CalF: di atas batas itu. SARC-CalF: above those limits."
* #sarc-calf-0 insert AnswerPoints("Above those limits", 0)
// SPPB; a chair stand of 11.2-13.69 seconds is the ministry's TK000177.
* #sppb-side-0 "Kurang dari 10 detik atau tidak mampu" "SPPB: kurang dari 10 detik atau tidak mampu. SPPB: less than 10 seconds or unable."
* #sppb-side-0 insert AnswerPoints("Less than 10 seconds or unable", 0)
* #sppb-side-1 "10 detik" "SPPB: 10 detik. SPPB: 10 seconds."
* #sppb-side-1 insert AnswerPoints("10 seconds", 1)
* #sppb-semi-0 "Kurang dari 10 detik atau tidak mampu" "SPPB: kurang dari 10 detik atau tidak mampu. SPPB: less than 10 seconds or unable."
* #sppb-semi-0 insert AnswerPoints("Less than 10 seconds or unable", 0)
* #sppb-semi-1 "10 detik" "SPPB: 10 detik. SPPB: 10 seconds."
* #sppb-semi-1 insert AnswerPoints("10 seconds", 1)
* #sppb-tandem-0 "Kurang dari 3 detik atau tidak mampu" "SPPB: kurang dari 3 detik atau tidak mampu. SPPB: less than 3 seconds or unable."
* #sppb-tandem-0 insert AnswerPoints("Less than 3 seconds or unable", 0)
* #sppb-tandem-1 "3-9,99 detik" "SPPB: 3-9,99 detik. SPPB: 3-9.99 seconds."
* #sppb-tandem-1 insert AnswerPoints("3-9.99 seconds", 1)
* #sppb-tandem-2 "10 detik" "SPPB: 10 detik. SPPB: 10 seconds."
* #sppb-tandem-2 insert AnswerPoints("10 seconds", 2)
* #sppb-gait-0 "Tidak mampu" "SPPB: tidak mampu. SPPB: unable."
* #sppb-gait-0 insert AnswerPoints("Unable", 0)
* #sppb-gait-1 "Lebih dari 8,70 detik" "SPPB: lebih dari 8,70 detik. SPPB: more than 8.70 seconds."
* #sppb-gait-1 insert AnswerPoints("More than 8.70 seconds", 1)
* #sppb-gait-2 "6,21-8,70 detik" "SPPB: 6,21-8,70 detik. SPPB: 6.21-8.70 seconds."
* #sppb-gait-2 insert AnswerPoints("6.21-8.70 seconds", 2)
* #sppb-gait-3 "4,82-6,20 detik" "SPPB: 4,82-6,20 detik. SPPB: 4.82-6.20 seconds."
* #sppb-gait-3 insert AnswerPoints("4.82-6.20 seconds", 3)
* #sppb-gait-4 "Kurang dari 4,82 detik" "SPPB: kurang dari 4,82 detik. SPPB: less than 4.82 seconds."
* #sppb-gait-4 insert AnswerPoints("Less than 4.82 seconds", 4)
* #sppb-chair-0 "Tidak mampu atau lebih dari 60 detik" "SPPB: tidak mampu atau lebih dari 60 detik. SPPB: unable or more than 60 seconds."
* #sppb-chair-0 insert AnswerPoints("Unable or more than 60 seconds", 0)
* #sppb-chair-1 "16,70 detik atau lebih" "SPPB: 16,70 detik atau lebih. SPPB: 16.70 seconds or more."
* #sppb-chair-1 insert AnswerPoints("16.70 seconds or more", 1)
* #sppb-chair-2 "13,70-16,69 detik" "SPPB: 13,70-16,69 detik. SPPB: 13.70-16.69 seconds."
* #sppb-chair-2 insert AnswerPoints("13.70-16.69 seconds", 2)
* #sppb-chair-4 "Kurang dari 11,20 detik" "SPPB: kurang dari 11,20 detik. SPPB: less than 11.20 seconds."
* #sppb-chair-4 insert AnswerPoints("Less than 11.20 seconds", 4)

RuleSet: AnswerPoints(english, points)
* insert English([[{english}]])
* ^property[0].code = #points
* ^property[0].valueInteger = {points}
