// A draft: the 2024 curriculum names 25 skills in five groups, but its list was not available; wording and order may differ.
CodeSystem: IlpKaderSkillCS
Id: kader-skill
Title: "Keterampilan dasar kader (Basic kader skill)"
Description: "Rancangan 25 keterampilan dasar kader menurut kurikulum 2024, belum dicocokkan dengan daftar resminya. Draft of the 25 basic skills of a kader in the curriculum of 2024, not compared with the official list yet."
* insert Metadata
* ^experimental = true
* ^caseSensitive = true
* ^content = #complete
// Managing a posyandu
* #service-package "Paket layanan siklus hidup" "Menjelaskan paket layanan posyandu menurut siklus hidup. Explains the services of a posyandu by stage of life."
* #service-package insert English("Life-cycle service package")
* #record-and-report "Mencatat dan melaporkan" "Pencatatan dan pelaporan posyandu. Records and reports of a posyandu."
* #record-and-report insert English("Recording and reporting")
* #home-visit "Kunjungan rumah" "Mengunjungi keluarga binaan. Visits the households in her care."
* #home-visit insert English("Home visit")
* #communication "Komunikasi efektif" "Berbicara dan mendengar dengan baik. Talks and listens well."
* #communication insert English("Effective communication")
// Infants and under-fives
* #child-handbook "Buku KIA bagian anak" "Memakai buku KIA bagian anak. Uses the child part of the mother and child handbook."
* #child-handbook insert English("Mother and child handbook: child part")
* #infant-feeding "ASI dan MP-ASI" "ASI eksklusif dan makanan pendamping. Exclusive breastfeeding and complementary food."
* #infant-feeding insert English("Breastfeeding and complementary food")
* #child-measurement "Menimbang dan mengukur bayi dan balita" "Berat, panjang atau tinggi, lingkar kepala dan lengan. Weight, length or height, head and arm."
* #child-measurement insert English("Weighing and measuring infants and under-fives")
* #growth-explanation "Menjelaskan hasil pengukuran" "Menjelaskan hasil penimbangan dan pengukuran. Explains what was measured."
* #growth-explanation insert English("Explaining measurements")
* #child-stimulation "Stimulasi, vitamin A dan obat cacing" "Stimulasi perkembangan, vitamin A, obat cacing. Stimulation, vitamin A, deworming."
* #child-stimulation insert English([["Stimulation, vitamin A and deworming"]])
* #child-immunisation "Imunisasi rutin" "Menjelaskan imunisasi rutin. Explains routine immunisation."
* #child-immunisation insert English("Routine immunisation")
* #child-danger-sign "Tanda bahaya bayi dan balita" "Mengenali tanda bahaya bayi dan balita. Recognises danger signs of infants and under-fives."
* #child-danger-sign insert English("Danger signs of infants and under-fives")
// Pregnancy, childbed, breastfeeding
* #mother-handbook "Buku KIA bagian ibu" "Memakai buku KIA bagian ibu. Uses the mother part of the mother and child handbook."
* #mother-handbook insert English("Mother and child handbook: mother part")
* #mother-nutrition "Isi piringku ibu hamil dan menyusui" "Gizi ibu hamil dan menyusui. Nutrition in pregnancy and while breastfeeding."
* #mother-nutrition insert English("Nutrition of pregnant and breastfeeding women")
* #mother-visits "Pemeriksaan hamil dan nifas" "Periksa hamil 6 kali dan nifas 4 kali. Six antenatal and four postpartum visits."
* #mother-visits insert English("Antenatal and postpartum visits")
* #iron-tablet "Tablet tambah darah ibu hamil" "Minum tablet tambah darah setiap hari. Daily iron tablets."
* #iron-tablet insert English("Iron tablets in pregnancy")
* #mother-measurement "Memantau berat, lengan dan tekanan darah ibu hamil" "Berat, lingkar lengan dan tekanan darah pada kurva. Weight, arm and blood pressure on the curve."
* #mother-measurement insert English([["Weight, arm and blood pressure in pregnancy"]])
* #pregnancy-danger-sign "Tanda bahaya ibu hamil dan nifas" "Mengenali tanda bahaya ibu hamil dan nifas. Recognises danger signs in pregnancy and childbed."
* #pregnancy-danger-sign insert English("Danger signs in pregnancy and childbed")
// School age and adolescence
* #adolescent-health "Gizi, aktivitas dan pemeriksaan remaja" "Isi piringku, aktivitas fisik, periksa kesehatan. Nutrition, activity, health checks."
* #adolescent-health insert English([["Nutrition, activity and health checks of adolescents"]])
* #anaemia-prevention "Pencegahan anemia" "Pencegahan anemia remaja. Prevention of anaemia in adolescents."
* #anaemia-prevention insert English("Prevention of anaemia")
* #adolescent-risk "Bahaya rokok, napza dan kehamilan dini" "Merokok, napza, kehamilan remaja. Smoking, drugs, early pregnancy."
* #adolescent-risk insert English([["Smoking, drugs and early pregnancy"]])
// Adults and the elderly
* #healthy-living "Perilaku hidup sehat (GERMAS)" "Kebiasaan hidup sehat. Healthy habits."
* #healthy-living insert English("Healthy living")
* #leading-diseases "Penyakit terbanyak" "Mengenal penyakit terbanyak. Knows the leading diseases."
* #leading-diseases insert English("Leading diseases")
* #ncd-detection "Deteksi dini penyakit tidak menular" "Deteksi dini dan kuesioner PTM. Early detection and questionnaires of non-communicable diseases."
* #ncd-detection insert English("Early detection of non-communicable diseases")
* #elderly-mental-detection "Deteksi dini lansia dan kesehatan jiwa" "Deteksi dini masalah lansia dan kesehatan jiwa. Early detection of problems of old age and of mental health."
* #elderly-mental-detection insert English("Early detection in old age and of mental health")
* #family-planning "Keluarga berencana" "Menjelaskan keluarga berencana. Explains family planning."
* #family-planning insert English("Family planning")
