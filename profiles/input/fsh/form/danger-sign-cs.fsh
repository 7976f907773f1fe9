// Signs of the sheets of "Checklist Kunjungan Rumah" (Kemenkes 2024); no ministry code for them is known.
CodeSystem: IlpDangerSignCS
Id: danger-sign
Title: "Tanda bahaya dan gejala (Danger signs and symptoms)"
Description: "Tanda bahaya dan gejala yang ditanyakan kader pada kunjungan rumah dan di posyandu. Danger signs and symptoms that kader ask about at home visits and at the posyandu."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* ^property[0].code = #problem
* ^property[0].type = #Coding
* ^property[0].description = "Golongan temuan; danger-sign berarti segera. The kind of finding; danger-sign means at once."
* ^property[1].code = #stage
* ^property[1].type = #Coding
* ^property[1].description = "Tahap siklus hidup yang ditanyai; kosong bila semua. The stages that are asked; none if all are."
// Pregnant
* #fever-over-two-days "Demam lebih dari 2 hari" "Ibu hamil demam lebih dari 2 hari. Fever for more than 2 days in pregnancy."
* #fever-over-two-days insert DangerSign("Fever for more than 2 days", #pregnant)
* #headache-with-swelling "Sakit kepala hebat, pusing atau pandangan kabur disertai bengkak" "Sakit kepala hebat, pusing atau pandangan kabur, dengan bengkak pada kaki, tangan atau wajah. Severe headache, dizziness or blurred vision, with swelling of feet, hands or face."
* #headache-with-swelling insert DangerSign([["Severe headache, dizziness or blurred vision with swelling"]], #pregnant)
* #sleep-trouble-anxiety "Sulit tidur atau cemas" "Sulit tidur atau cemas berlebihan. Trouble sleeping or much anxiety."
* #sleep-trouble-anxiety insert DangerSign("Trouble sleeping or anxiety", #pregnant)
* #repeated-diarrhoea "Diare berulang" "Diare berulang pada ibu hamil. Repeated diarrhoea in pregnancy."
* #repeated-diarrhoea insert DangerSign("Repeated diarrhoea", #pregnant)
* #no-fetal-movement "Janin tidak bergerak" "Gerakan janin tidak ada. No movement of the fetus."
* #no-fetal-movement insert DangerSign("No fetal movement", #pregnant)
* #palpitations-chest-pain "Jantung berdebar atau nyeri dada" "Jantung berdebar atau nyeri dada pada ibu hamil. Palpitations or chest pain in pregnancy."
* #palpitations-chest-pain insert DangerSign("Palpitations or chest pain", #pregnant)
* #birth-canal-fluid "Keluar cairan dari jalan lahir" "Keluar cairan dari jalan lahir sewaktu hamil atau nifas. Fluid from the birth canal during pregnancy or after birth."
* #birth-canal-fluid insert DangerSign("Fluid from the birth canal", #pregnant)
* #birth-canal-fluid insert AlsoAsked(#postpartum)
* #painful-urination-discharge "Nyeri saat berkemih atau keputihan" "Nyeri saat berkemih, atau keputihan, pada ibu hamil. Pain on urination, or discharge, in pregnancy."
* #painful-urination-discharge insert DangerSign("Painful urination or discharge", #pregnant)
* #severe-belly-pain "Nyeri perut hebat" "Nyeri perut hebat pada ibu hamil. Severe belly pain in pregnancy."
* #severe-belly-pain insert DangerSign("Severe belly pain", #pregnant)
// Postpartum
* #fever "Demam" "Demam pada ibu nifas. Fever after birth."
* #fever insert DangerSign("Fever", #postpartum)
* #sadness-depression "Sedih atau depresi" "Murung, sedih atau menangis tanpa sebab. Low, sad or crying without a reason."
* #sadness-depression insert DangerSign("Sadness or depression", #postpartum)
* #urination-trouble "Gangguan berkemih" "Sulit atau tidak dapat berkemih pada ibu nifas. Trouble passing urine after birth."
* #urination-trouble insert DangerSign("Trouble passing urine", #postpartum)
* #breathlessness "Sesak napas" "Sesak napas pada ibu nifas. Breathlessness after birth."
* #breathlessness insert DangerSign("Breathlessness", #postpartum)
* #headache "Sakit kepala" "Sakit kepala pada ibu nifas. Headache after birth."
* #headache insert DangerSign("Headache", #postpartum)
* #bleeding "Perdarahan" "Perdarahan dari jalan lahir setelah bersalin. Bleeding from the birth canal after birth."
* #bleeding insert DangerSign("Bleeding", #postpartum)
* #genital-swelling-pain-wound "Kelamin bengkak, nyeri atau luka" "Bengkak, nyeri atau luka di sekitar kelamin setelah bersalin. Swelling, pain or a wound of the genitals after birth."
* #genital-swelling-pain-wound insert DangerSign([["Swollen, painful or wounded genitals"]], #postpartum)
* #upper-belly-pain "Nyeri perut bagian atas" "Nyeri ulu hati atau perut bagian atas setelah bersalin. Pain of the upper belly after birth."
* #upper-belly-pain insert DangerSign("Upper belly pain", #postpartum)
* #blurred-vision "Pandangan kabur" "Pandangan kabur pada ibu nifas. Blurred vision after birth."
* #blurred-vision insert DangerSign("Blurred vision", #postpartum)
* #breast-red-swollen "Payudara bengkak dan merah" "Payudara bengkak, merah dan nyeri. A swollen, red and painful breast."
* #breast-red-swollen insert DangerSign("Red swollen breast", #postpartum)
* #smelly-lochia "Darah nifas berbau" "Darah nifas berbau tidak sedap. Foul-smelling lochia."
* #smelly-lochia insert DangerSign("Smelly lochia", #postpartum)
* #vaginal-discharge "Keputihan" "Keputihan pada ibu nifas. Vaginal discharge after birth."
* #vaginal-discharge insert DangerSign("Vaginal discharge", #postpartum)
* #palpitations "Jantung berdebar" "Jantung berdebar pada ibu nifas. Palpitations after birth."
* #palpitations insert DangerSign("Palpitations", #postpartum)
// Infant and child
* #breathing-problem "Gangguan napas" "Napas sesak, sangat cepat atau berhenti sesaat. Breathing that is hard, very fast or stops for a moment."
* #breathing-problem insert DangerSign("Breathing problem", #infant)
* #breathing-problem insert AlsoAsked(#under-five)
* #breathing-problem insert ThirdAsked(#preschool)
* #reduced-activity "Lemas atau kurang bergerak" "Anak lemas, tidak aktif atau sulit dibangunkan. The child is weak, inactive or hard to wake."
* #reduced-activity insert DangerSign("Weak or less active", #infant)
* #reduced-activity insert AlsoAsked(#under-five)
* #reduced-activity insert ThirdAsked(#preschool)
* #skin-colour-change "Warna kulit tidak normal" "Kulit kuning, biru atau sangat pucat. Skin that is yellow, blue or very pale."
* #skin-colour-change insert DangerSign("Abnormal skin colour", #infant)
* #skin-colour-change insert AlsoAsked(#under-five)
* #skin-colour-change insert ThirdAsked(#preschool)
* #weak-suck "Hisapan lemah" "Tidak mau atau lemah menyusu. Sucks weakly or not at all."
* #weak-suck insert DangerSign("Weak suck", #infant)
* #weak-suck insert AlsoAsked(#under-five)
* #weak-suck insert ThirdAsked(#preschool)
* #convulsion "Kejang" "Kejang pada bayi. Convulsions in an infant."
* #convulsion insert DangerSign("Convulsion", #infant)
* #abnormal-temperature "Suhu tubuh tidak normal" "Bayi teraba panas atau dingin. The infant feels hot or cold."
* #abnormal-temperature insert DangerSign("Abnormal temperature", #infant)
* #abnormal-stool "Buang air besar tidak normal" "Diare, tinja berdarah, pucat atau tidak buang air besar. Diarrhoea, blood in the stool, pale stool or no stool."
* #abnormal-stool insert DangerSign("Abnormal stool", #infant)
* #abnormal-urine "Buang air kecil tidak normal" "Buang air kecil jarang, sedikit atau pekat. Urine that is rare, little or dark."
* #abnormal-urine insert DangerSign("Abnormal urine", #infant)
* #abnormal-urine insert AlsoAsked(#under-five)
* #abnormal-urine insert ThirdAsked(#preschool)
* #cord-problem "Tali pusat bermasalah" "Tali pusat merah, berbau, bernanah atau berdarah. A cord that is red, smells, oozes pus or bleeds."
* #cord-problem insert DangerSign("Cord problem", #infant)
* #eye-problem "Mata bermasalah" "Mata merah, bengkak atau bernanah. Eyes that are red, swollen or ooze pus."
* #eye-problem insert DangerSign("Eye problem", #infant)
* #skin-problem "Kulit bermasalah" "Kulit berbintil nanah, bengkak merah atau luka. Skin with pustules, red swelling or wounds."
* #skin-problem insert DangerSign("Skin problem", #infant)
* #cough "Batuk" "Batuk pada anak 6 sampai 71 bulan. Cough in a child of 6 to 71 months."
* #cough insert DangerSign("Cough", #under-five)
* #cough insert AlsoAsked(#preschool)
* #diarrhoea "Diare" "Diare pada anak 6 sampai 71 bulan. Diarrhoea in a child of 6 to 71 months."
* #diarrhoea insert DangerSign("Diarrhoea", #under-five)
* #diarrhoea insert AlsoAsked(#preschool)
* #feeding-problem "Tidak mau makan atau minum" "Anak tidak mau makan atau minum, atau muntah terus. The child will not eat or drink, or vomits everything."
* #feeding-problem insert DangerSign("Will not eat or drink", #under-five)
* #feeding-problem insert AlsoAsked(#preschool)
// Tuberculosis: everybody. Sources differ on cough: continuous (home-visit sheet) or two weeks and more (children, KMK 2015/2023); both are kept.
* #continuous-cough "Batuk terus-menerus" "Batuk terus-menerus, berapa pun lamanya. Cough that goes on, however long."
* #continuous-cough insert TuberculosisSymptom("Continuous cough")
* #cough-two-weeks "Batuk 2 minggu atau lebih" "Batuk anak 2 minggu atau lebih. A child's cough of 2 weeks or more."
* #cough-two-weeks insert TuberculosisSymptom("Cough of 2 weeks or more")
// "More than 2 weeks" for children in KMK 2015/2023, "2 weeks or more" on the sheet: the wider reading holds both.
* #fever-two-weeks "Demam 2 minggu atau lebih" "Demam 2 minggu atau lebih tanpa sebab yang jelas. Fever of 2 weeks or more without a clear cause."
* #fever-two-weeks insert TuberculosisSymptom("Fever of 2 weeks or more")
* #weight-loss-two-months "Berat badan turun dalam 2 bulan" "Berat badan turun tanpa sebab yang jelas dalam 2 bulan. Weight loss without a clear cause within 2 months."
* #weight-loss-two-months insert TuberculosisSymptom("Weight loss within 2 months")
* #weight-not-gained-two-months "Berat badan anak turun atau tidak naik dalam 2 bulan" "Berat badan anak turun atau tidak naik 2 bulan berturut-turut. A child's weight fell or did not rise for 2 months running."
* #weight-not-gained-two-months insert TuberculosisSymptom("Child's weight down or not up for 2 months")
* #lethargy "Anak lesu" "Anak lesu, tidak bermain seperti biasa. A child without energy who does not play as usual."
* #lethargy insert TuberculosisSymptom("Lethargic child")
* #night-sweats "Berkeringat malam" "Berkeringat malam tanpa kegiatan. Sweating at night without activity."
* #night-sweats insert TuberculosisSymptom("Night sweats")

RuleSet: DangerSign(english, stage)
* insert English([[{english}]])
* ^property[0].code = #problem
* ^property[0].valueCoding = IlpHomeVisitProblemCS#danger-sign
* ^property[1].code = #stage
* ^property[1].valueCoding = IlpLifeCycleStageCS{stage}

RuleSet: AlsoAsked(stage)
* ^property[2].code = #stage
* ^property[2].valueCoding = IlpLifeCycleStageCS{stage}

RuleSet: ThirdAsked(stage)
* ^property[3].code = #stage
* ^property[3].valueCoding = IlpLifeCycleStageCS{stage}

RuleSet: TuberculosisSymptom(english)
* insert English([[{english}]])
* ^property[0].code = #problem
* ^property[0].valueCoding = IlpHomeVisitProblemCS#tuberculosis-symptom
