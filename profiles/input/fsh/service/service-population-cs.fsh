CodeSystem: IlpServicePopulationCS
Id: service-population
Title: "Kelompok sasaran (Service population)"
Description: "Kelompok di dalam suatu umur yang menjadi sasaran pelayanan. A group within an age band that a service is meant for."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #at-risk "Berisiko" "Punya faktor risiko yang disebut di pelayanan. Has the risk factor that the service names."
* #at-risk insert English("At risk")
* #symptomatic "Bergejala" "Punya gejala yang disebut di pelayanan. Has the symptoms that the service names."
* #symptomatic insert English("Symptomatic")
* #endemic-area "Daerah endemis" "Tinggal di daerah endemis. Lives in an endemic area."
* #endemic-area insert English("Endemic area")
* #low-birth-weight "BBLR" "Lahir di bawah 2500 gram dan beratnya belum lebih dari 2500 gram. Born below 2500 grams and not yet above 2500 grams."
* #low-birth-weight insert English("Low birth weight")
* #undernourished-pregnant "Ibu hamil KEK atau kurang berat badan" "Lingkar lengan atas kurang, atau IMT trimester 1 di bawah 18,5. Low upper-arm circumference, or a first-trimester body mass index below 18.5."
* #undernourished-pregnant insert English("Undernourished in pregnancy")
* #growth-problem "Bermasalah gizi" "Berat tidak naik, berat kurang, gizi kurang, gizi buruk atau stunting. Weight faltering, underweight, wasting, severe wasting or stunting."
* #growth-problem insert English("Growth or nutrition problem")
* #out-of-school "Tidak sekolah" "Usia sekolah tetapi tidak bersekolah. Of school age but not at school."
* #out-of-school insert English("Out of school")
* #not-yet-served "Belum pernah dilayani" "Belum pernah mendapat pelayanan itu. Has never been given the service."
* #not-yet-served insert English("Not yet served")
* #outbreak-area "Daerah KLB atau bencana" "Tinggal di daerah KLB atau bencana yang disebut di pelayanan. Lives where the outbreak or disaster that the service names is."
* #outbreak-area insert English("Outbreak or disaster area")
* #obesity "Obesitas" "Obesitas menurut IMT menurut umur. Obese by body mass index for age."
* #obesity insert English("Obesity")
// Adults, the elderly, communicable disease. The ICD-10 ranges are general knowledge: the sources name diseases, not codes.
* ^property[0].code = #icd10
* ^property[0].type = #string
* ^property[0].description = "Kategori ICD-10 yang memasukkan seseorang ke kelompok ini. ICD-10 categories that put a person into the group."
* #hypertension "Hipertensi" "Didiagnosis hipertensi. Diagnosed with hypertension."
* #hypertension insert English("Hypertension")
* #hypertension ^property[0].code = #icd10
* #hypertension ^property[0].valueString = "I10-I15"
* #diabetes "Diabetes melitus" "Didiagnosis diabetes melitus. Diagnosed with diabetes."
* #diabetes insert English("Diabetes")
* #diabetes ^property[0].code = #icd10
* #diabetes ^property[0].valueString = "E10-E14"
* #chronic-disease "Penyakit kronis lain" "Penyakit yang perlu pengobatan lama, selain hipertensi, diabetes, TBC dan gangguan jiwa yang punya paket sendiri. A disease under long treatment, other than hypertension, diabetes, tuberculosis and mental disorder, which have packages of their own."
* #chronic-disease insert English("Other chronic disease")
* #tuberculosis "TBC" "Didiagnosis atau sedang diobati TBC. Diagnosed with or treated for tuberculosis."
* #tuberculosis insert English("Tuberculosis")
* #tuberculosis ^property[0].code = #icd10
* #tuberculosis ^property[0].valueString = "A15-A19"
* #drug-sensitive-tuberculosis "TBC sensitif obat" "Episode TB-SO aktif. An active TB-SO episode."
* #drug-sensitive-tuberculosis insert English("Drug-sensitive tuberculosis")
* #drug-resistant-tuberculosis "TBC resistan obat" "Episode TB-RO aktif. An active TB-RO episode."
* #drug-resistant-tuberculosis insert English("Drug-resistant tuberculosis")
* #tuberculosis-contact "Kontak TBC" "Serumah atau kontak erat dengan kasus indeks dalam 3 bulan sebelum ia berobat. Lived with or was often with an index case in the 3 months before treatment."
* #tuberculosis-contact insert English("Tuberculosis contact")
* #tuberculosis-priority "Sasaran utama skrining TBC" "Kontak TBC, ODHIV, diabetes, ibu hamil, miskin kota, perokok, gizi buruk, stunting atau daya tahan lemah. Contact, HIV, diabetes, pregnant, urban poor, smoker, malnourished, stunted or immunocompromised."
* #tuberculosis-priority insert English("Priority for tuberculosis screening")
* #mental-disorder "ODGJ" "Didiagnosis gangguan jiwa. Diagnosed with a mental disorder."
* #mental-disorder insert English("Mental disorder")
* #mental-disorder ^property[0].code = #icd10
* #mental-disorder ^property[0].valueString = "F20-F48"
* #mental-screen-positive "Skrining jiwa tidak normal" "SRQ-20 tidak normal, atau butir 17 dijawab ya. An abnormal SRQ-20, or yes to item 17."
* #mental-screen-positive insert English("Abnormal mental screening")
* #high-normal-blood-pressure "Tekanan darah normal tinggi" "Golongan tekanan darah normal tinggi. Blood pressure classed as high normal."
* #high-normal-blood-pressure insert English("High-normal blood pressure")
* #prediabetes "Prediabetes" "Golongan gula darah prediabetes. Blood glucose classed as prediabetes."
* #prediabetes insert English("Prediabetes")
* #adult-obesity "Obesitas dewasa" "Obesitas menurut IMT atau lingkar perut. Obese by body mass index or waist."
* #adult-obesity insert English("Obesity of an adult")
* #raised-cardiovascular-risk "Risiko PTM 5% atau lebih" "Prediksi risiko 10 tahun 5% atau lebih. A predicted 10-year risk of 5% or more."
* #raised-cardiovascular-risk insert English("Cardiovascular risk of 5% or more")
* #uncontrolled "Tidak terkendali" "Tekanan darah atau gula darah tidak terkendali, atau ada keluhan atau perburukan. Blood pressure or glucose uncontrolled, or with complaints or worse."
* #uncontrolled insert English("Uncontrolled")
* #missed-service "Melewatkan pelayanan" "Melewatkan pelayanan yang disebut relatedAction. Missed the service that relatedAction names."
* #missed-service insert English("Missed the service")
* #smoker "Perokok" "Status merokok: perokok. Smoking status: smoker."
* #smoker insert English("Smoker")
* #sexually-active "Pernah berhubungan seksual" "Pernah berhubungan seksual. Has been sexually active."
* #sexually-active insert English("Has been sexually active")
* #not-pregnant "Tidak hamil" "Tidak ada episode kehamilan aktif. No active pregnancy episode."
* #not-pregnant insert English("Not pregnant")
* #couple "Pasangan usia subur" "Menikah, istri 15-49 tahun. Married, the wife aged 15-49."
* #couple insert English("Couple of reproductive age")
* #suspected-occupational-disease "Diduga sakit akibat kerja" "Pekerja dengan penyakit yang diduga berhubungan dengan pekerjaannya. A worker with a disease suspected to come from the work."
* #suspected-occupational-disease insert English("Suspected occupational disease")
* #dependent "Ketergantungan sedang sampai total" "Indeks Barthel 11 atau kurang. Barthel index of 11 or less."
* #dependent insert English("Moderate to total dependence")
* #self-reliant "Mandiri atau ketergantungan ringan" "Indeks Barthel 12 atau lebih. Barthel index of 12 or more."
* #self-reliant insert English("Self-reliant or mildly dependent")
* #after-hospital "Pasca rawat inap" "Baru selesai dirawat inap. Just discharged from hospital."
* #after-hospital insert English("After hospital")
* #skilas-cognition "SKILAS kognitif" "SKILAS menemukan penurunan kognitif. The simple screening found cognitive decline."
* #skilas-cognition insert English("Simple screening: cognition")
* #skilas-mobility "SKILAS mobilisasi" "SKILAS menemukan keterbatasan mobilisasi. The simple screening found limited mobility."
* #skilas-mobility insert English("Simple screening: mobility")
* #skilas-nutrition "SKILAS nutrisi" "SKILAS menemukan malnutrisi. The simple screening found malnutrition."
* #skilas-nutrition insert English("Simple screening: nutrition")
* #skilas-vision "SKILAS penglihatan" "SKILAS menemukan gangguan penglihatan. The simple screening found impaired vision."
* #skilas-vision insert English("Simple screening: vision")
* #skilas-hearing "SKILAS pendengaran" "SKILAS menemukan gangguan pendengaran. The simple screening found impaired hearing."
* #skilas-hearing insert English("Simple screening: hearing")
* #skilas-depression "SKILAS depresi" "SKILAS menemukan gejala depresi. The simple screening found depressive symptoms."
* #skilas-depression insert English("Simple screening: depression")
* #possible-depression "Kemungkinan depresi" "GDS-4 bernilai 1 atau lebih. GDS-4 of 1 or more."
* #possible-depression insert English("Possible depression")
