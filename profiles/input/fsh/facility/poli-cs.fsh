// The units of a puskesmas before ILP, as vendors' software still names them.
CodeSystem: IlpPoliCS
Id: poli
Title: "Poli lama (Old clinics)"
Description: "Poli dan ruang puskesmas sebelum ILP, untuk memetakannya ke klaster. Clinics and rooms of a puskesmas before ILP, for mapping them to clusters."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #kia "Poli KIA" "Pemeriksaan hamil dan nifas, kelas ibu, PMT ibu hamil. Antenatal and postpartum care, mothers' classes, food for pregnant women."
* #kia insert English("Mother and child clinic")
* #delivery-room "Ruang bersalin" "Persalinan, VK, PONED. Delivery room, basic emergency obstetric care."
* #delivery-room insert English("Delivery room")
* #child "Poli anak" "Pengobatan anak. Treatment of children."
* #child insert English("Children's clinic")
* #imci "MTBS" "Manajemen terpadu balita sakit. Integrated management of childhood illness."
* #imci insert English("Integrated management of childhood illness")
* #immunization "Imunisasi" "Imunisasi. Immunisation."
* #immunization insert English("Immunisation")
* #child-growth "Tumbuh kembang" "Pemantauan pertumbuhan dan perkembangan anak. Monitoring of children's growth and development."
* #child-growth insert English("Growth and development")
* #child-nutrition "Gizi balita" "Gizi anak di bawah lima tahun. Nutrition of children under five."
* #child-nutrition insert English("Nutrition of under-fives")
* #school-health "UKS dan BIAS" "Usaha kesehatan sekolah dan bulan imunisasi anak sekolah. School health and school immunisation month."
* #school-health insert English("School health")
* #adolescent "PKPR remaja" "Pelayanan kesehatan peduli remaja. Adolescent-friendly health care."
* #adolescent insert English("Adolescent health")
* #general "Poli umum" "Pengobatan umum orang dewasa. General treatment of adults."
* #general insert English("General clinic")
* #ncd "Poli PTM" "Penyakit tidak menular dan Prolanis. Non-communicable and chronic diseases."
* #ncd insert English("Non-communicable diseases")
* #mental-health "Poli jiwa" "Kesehatan jiwa. Mental health."
* #mental-health insert English("Mental health")
* #premarital "Calon pengantin" "Pemeriksaan calon pengantin. Health check of engaged couples."
* #premarital insert English("Premarital care")
* #hajj "Kesehatan haji" "Pemeriksaan calon jemaah haji. Health check of hajj pilgrims."
* #hajj insert English("Hajj health")
* #smoking-cessation "Upaya berhenti merokok" "Konseling berhenti merokok (UBM). Counselling to stop smoking."
* #smoking-cessation insert English("Smoking cessation")
* #occupational-sports "Kesehatan kerja dan olahraga" "Kesehatan kerja dan olahraga. Occupational and sports health."
* #occupational-sports insert English("Occupational and sports health")
* #family-planning "Poli KB" "Keluarga berencana. Family planning."
* #family-planning insert English("Family planning")
* #elderly "Poli lansia" "Lanjut usia, geriatri. The elderly, geriatrics."
* #elderly insert English("Elderly clinic")
* #home-care "Perawatan di rumah" "Home care bagi yang bergantung. Home care for dependent people."
* #home-care insert English("Home care")
* #adult-nutrition "Konseling gizi" "Konseling gizi dewasa dan lanjut usia. Nutrition counselling of adults and the elderly."
* #adult-nutrition insert English("Nutrition counselling")
* #tb-hiv-sti "Poli TB, HIV, IMS" "Pengobatan TB, HIV dan infeksi menular seksual. Treatment of TB, HIV and sexually transmitted infections."
* #tb-hiv-sti insert English([["TB, HIV and STI clinic"]])
* #disease-control "P2" "Pencegahan dan pengendalian penyakit. Disease prevention and control."
* #disease-control insert English("Disease control")
* #surveillance "Surveilans" "Surveilans penyakit. Disease surveillance."
* #surveillance insert English("Surveillance")
* #vector-control "Pengendalian vektor" "Pengendalian vektor. Vector control."
* #vector-control insert English("Vector control")
* #environmental-health "Kesehatan lingkungan" "Kesling, sanitasi. Environmental health, sanitation."
* #environmental-health insert English("Environmental health")
* #dental "Poli gigi" "Kesehatan gigi dan mulut. Dental and oral health."
* #dental insert English("Dental clinic")
* #emergency "UGD" "Gawat darurat, ruang tindakan, pelayanan 24 jam. Emergency and procedure room, 24-hour service."
* #emergency insert English("Emergency room")
* #inpatient "Rawat inap" "Rawat inap. Inpatient care."
* #inpatient insert English("Inpatient care")
* #pharmacy "Farmasi" "Apotek atau farmasi. Pharmacy."
* #pharmacy insert English("Pharmacy")
* #laboratory "Laboratorium" "Laboratorium puskesmas. The puskesmas laboratory."
* #laboratory insert English("Laboratory")
* #registration "Loket" "Pendaftaran. Registration."
* #registration insert English("Registration")
* #cashier "Kasir" "Kasir. Cashier."
* #cashier insert English("Cashier")
* #medical-records "Rekam medis" "Rekam medis. Medical records."
* #medical-records insert English("Medical records")
* #administration "Tata usaha" "Tata usaha. Administration."
* #administration insert English("Administration")
