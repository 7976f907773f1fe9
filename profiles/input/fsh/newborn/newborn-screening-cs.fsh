// Newborn tests of the free health check (CKG) for which no code is seen at SATUSEHAT. SHK has one: LOINC 29575-8.
CodeSystem: IlpNewbornScreeningCS
Id: newborn-screening
Title: "Skrining bayi baru lahir (Newborn screening)"
Description: "Pemeriksaan skrining bayi baru lahir tanpa kode nasional. Newborn screening tests without a national code."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #oxygen-saturation-hand "Saturasi oksigen tangan kanan" "Skrining penyakit jantung bawaan kritis, dalam persen. Screening for critical congenital heart disease, in percent."
* #oxygen-saturation-hand insert English("Oxygen saturation at the right hand")
* #oxygen-saturation-foot "Saturasi oksigen kaki" "Skrining penyakit jantung bawaan kritis, dalam persen. Screening for critical congenital heart disease, in percent."
* #oxygen-saturation-foot insert English("Oxygen saturation at the foot")
* #g6pd "G6PD" "Skrining defisiensi enzim G6PD. Screening for G6PD deficiency."
* #g6pd insert English("G6PD")
* #adrenal-hyperplasia "Hiperplasia adrenal kongenital" "Skrining hiperplasia adrenal kongenital. Screening for congenital adrenal hyperplasia."
* #adrenal-hyperplasia insert English("Congenital adrenal hyperplasia")
* #stool-colour "Warna tinja" "Skrining kelainan saluran empedu. Screening for biliary disease."
* #stool-colour insert English("Stool colour")
