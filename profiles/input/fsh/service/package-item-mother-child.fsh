// Rows of the packages for mothers, children and adolescents: KMK HK.01.07/MENKES/2015/2023, chapter of cluster 2, and of the free health check.
// The properties and English names are written out: SUSHI drops an insert on a concept inside a rule set.
RuleSet: MotherAndChildItems
* #antenatal-care "ANC terpadu (10T)" "Pemeriksaan kehamilan terpadu. Integrated antenatal care."
* #antenatal-care ^property[0].code = #section
* #antenatal-care ^property[0].valueString = "5.1"
* #antenatal-care ^designation[0].language = #en
* #antenatal-care ^designation[0].value = "Integrated antenatal care"
* #antenatal-care #antenatal-visit-1 "Kunjungan K1" "Trimester 1, oleh dokter dengan USG. First trimester, by a doctor with ultrasound."
* #antenatal-care #antenatal-visit-1 ^property[0].code = #section
* #antenatal-care #antenatal-visit-1 ^property[0].valueString = "5.1"
* #antenatal-care #antenatal-visit-1 ^designation[0].language = #en
* #antenatal-care #antenatal-visit-1 ^designation[0].value = "Antenatal visit 1"
* #antenatal-care #antenatal-visit-2 "Kunjungan K2" "Trimester 2. Second trimester."
* #antenatal-care #antenatal-visit-2 ^property[0].code = #section
* #antenatal-care #antenatal-visit-2 ^property[0].valueString = "5.1"
* #antenatal-care #antenatal-visit-2 ^designation[0].language = #en
* #antenatal-care #antenatal-visit-2 ^designation[0].value = "Antenatal visit 2"
* #antenatal-care #antenatal-visit-3 "Kunjungan K3" "Trimester 2. Second trimester."
* #antenatal-care #antenatal-visit-3 ^property[0].code = #section
* #antenatal-care #antenatal-visit-3 ^property[0].valueString = "5.1"
* #antenatal-care #antenatal-visit-3 ^designation[0].language = #en
* #antenatal-care #antenatal-visit-3 ^designation[0].value = "Antenatal visit 3"
* #antenatal-care #antenatal-visit-4 "Kunjungan K4" "Trimester 3. Third trimester."
* #antenatal-care #antenatal-visit-4 ^property[0].code = #section
* #antenatal-care #antenatal-visit-4 ^property[0].valueString = "5.1"
* #antenatal-care #antenatal-visit-4 ^designation[0].language = #en
* #antenatal-care #antenatal-visit-4 ^designation[0].value = "Antenatal visit 4"
* #antenatal-care #antenatal-visit-5 "Kunjungan K5" "Trimester 3, oleh dokter dengan USG. Third trimester, by a doctor with ultrasound."
* #antenatal-care #antenatal-visit-5 ^property[0].code = #section
* #antenatal-care #antenatal-visit-5 ^property[0].valueString = "5.1"
* #antenatal-care #antenatal-visit-5 ^designation[0].language = #en
* #antenatal-care #antenatal-visit-5 ^designation[0].value = "Antenatal visit 5"
* #antenatal-care #antenatal-visit-6 "Kunjungan K6" "Trimester 3. Third trimester."
* #antenatal-care #antenatal-visit-6 ^property[0].code = #section
* #antenatal-care #antenatal-visit-6 ^property[0].valueString = "5.1"
* #antenatal-care #antenatal-visit-6 ^designation[0].language = #en
* #antenatal-care #antenatal-visit-6 ^designation[0].value = "Antenatal visit 6"
* #antenatal-care #antenatal-examination "Pemeriksaan dan pelayanan 10T" "Bagian 10T yang dikerjakan pada kunjungan K1 sampai K6. The parts of the ten services given at visits K1 to K6."
* #antenatal-care #antenatal-examination ^property[0].code = #section
* #antenatal-care #antenatal-examination ^property[0].valueString = "5.1"
* #antenatal-care #antenatal-examination ^designation[0].language = #en
* #antenatal-care #antenatal-examination ^designation[0].value = "Antenatal examination and services"
* #antenatal-care #antenatal-laboratory "Laboratorium ibu hamil" "Tes laboratorium pada ANC. Laboratory tests of antenatal care."
* #antenatal-care #antenatal-laboratory ^property[0].code = #section
* #antenatal-care #antenatal-laboratory ^property[0].valueString = "5.1"
* #antenatal-care #antenatal-laboratory ^designation[0].language = #en
* #antenatal-care #antenatal-laboratory ^designation[0].value = "Antenatal laboratory tests"
* #antenatal-care #antenatal-home-visit "Kunjungan rumah ibu hamil" "Edukasi, pendataan, deteksi 4T, pemantauan dan sweeping. Education, listing, detection of the four too-risks, monitoring and sweeping."
* #antenatal-care #antenatal-home-visit ^property[0].code = #section
* #antenatal-care #antenatal-home-visit ^property[0].valueString = "5.1"
* #antenatal-care #antenatal-home-visit ^designation[0].language = #en
* #antenatal-care #antenatal-home-visit ^designation[0].value = "Home visit in pregnancy"
* #antenatal-class "Kelas ibu hamil" "Kelas paling sedikit 4 kali. Classes, at least four times."
* #antenatal-class ^property[0].code = #section
* #antenatal-class ^property[0].valueString = "5.1"
* #antenatal-class ^designation[0].language = #en
* #antenatal-class ^designation[0].value = "Antenatal class"
* #pregnancy-supplementary-feeding "PMT ibu hamil KEK atau kurang berat badan" "Makanan tambahan paling sedikit 90 hari. Supplementary food for at least 90 days."
* #pregnancy-supplementary-feeding ^property[0].code = #section
* #pregnancy-supplementary-feeding ^property[0].valueString = "5.1"
* #pregnancy-supplementary-feeding ^designation[0].language = #en
* #pregnancy-supplementary-feeding ^designation[0].value = "Supplementary feeding in pregnancy"
* #normal-delivery "Persalinan normal" "Persalinan oleh tim 3 orang. Delivery by a team of three."
* #normal-delivery ^property[0].code = #section
* #normal-delivery ^property[0].valueString = "5.1"
* #normal-delivery ^designation[0].language = #en
* #normal-delivery ^designation[0].value = "Normal delivery"
* #postnatal-care "Nifas (KF1-4) dan KB pasca salin" "Pelayanan nifas dan KB pasca salin. Postnatal care and postpartum family planning."
* #postnatal-care ^property[0].code = #section
* #postnatal-care ^property[0].valueString = "5.1"
* #postnatal-care ^designation[0].language = #en
* #postnatal-care ^designation[0].value = "Postnatal care and postpartum family planning"
* #postnatal-care #postnatal-visit-1 "Kunjungan KF1" "6 jam sampai 2 hari setelah bersalin. 6 hours to 2 days after delivery."
* #postnatal-care #postnatal-visit-1 ^property[0].code = #section
* #postnatal-care #postnatal-visit-1 ^property[0].valueString = "5.1"
* #postnatal-care #postnatal-visit-1 ^designation[0].language = #en
* #postnatal-care #postnatal-visit-1 ^designation[0].value = "Postnatal visit 1"
* #postnatal-care #postnatal-visit-2 "Kunjungan KF2" "3 sampai 7 hari setelah bersalin. 3 to 7 days after delivery."
* #postnatal-care #postnatal-visit-2 ^property[0].code = #section
* #postnatal-care #postnatal-visit-2 ^property[0].valueString = "5.1"
* #postnatal-care #postnatal-visit-2 ^designation[0].language = #en
* #postnatal-care #postnatal-visit-2 ^designation[0].value = "Postnatal visit 2"
* #postnatal-care #postnatal-visit-3 "Kunjungan KF3" "8 sampai 28 hari setelah bersalin. 8 to 28 days after delivery."
* #postnatal-care #postnatal-visit-3 ^property[0].code = #section
* #postnatal-care #postnatal-visit-3 ^property[0].valueString = "5.1"
* #postnatal-care #postnatal-visit-3 ^designation[0].language = #en
* #postnatal-care #postnatal-visit-3 ^designation[0].value = "Postnatal visit 3"
* #postnatal-care #postnatal-visit-4 "Kunjungan KF4" "29 sampai 42 hari setelah bersalin. 29 to 42 days after delivery."
* #postnatal-care #postnatal-visit-4 ^property[0].code = #section
* #postnatal-care #postnatal-visit-4 ^property[0].valueString = "5.1"
* #postnatal-care #postnatal-visit-4 ^designation[0].language = #en
* #postnatal-care #postnatal-visit-4 ^designation[0].value = "Postnatal visit 4"
* #postnatal-care #postnatal-examination "Pemeriksaan dan pelayanan nifas" "Bagian yang dikerjakan pada kunjungan nifas. The parts given at postnatal visits."
* #postnatal-care #postnatal-examination ^property[0].code = #section
* #postnatal-care #postnatal-examination ^property[0].valueString = "5.1"
* #postnatal-care #postnatal-examination ^designation[0].language = #en
* #postnatal-care #postnatal-examination ^designation[0].value = "Postnatal examination and services"
* #postnatal-care #postpartum-vitamin-a "Vitamin A ibu nifas" "Dua kapsul, pada KF1 dan KF2. Two capsules, at KF1 and KF2."
* #postnatal-care #postpartum-vitamin-a ^property[0].code = #section
* #postnatal-care #postpartum-vitamin-a ^property[0].valueString = "5.1"
* #postnatal-care #postpartum-vitamin-a ^designation[0].language = #en
* #postnatal-care #postpartum-vitamin-a ^designation[0].value = "Postpartum vitamin A"
* #postnatal-care #postpartum-family-planning "KB pasca salin" "Konseling dan pelayanan KB setelah bersalin. Counselling and contraception after delivery."
* #postnatal-care #postpartum-family-planning ^property[0].code = #section
* #postnatal-care #postpartum-family-planning ^property[0].valueString = "5.1"
* #postnatal-care #postpartum-family-planning ^designation[0].language = #en
* #postnatal-care #postpartum-family-planning ^designation[0].value = "Postpartum family planning"
* #postnatal-care #postpartum-education "Edukasi dan kunjungan rumah ibu nifas" "ASI eksklusif, PMBA, tanda bahaya. Exclusive breastfeeding, infant feeding, danger signs."
* #postnatal-care #postpartum-education ^property[0].code = #section
* #postnatal-care #postpartum-education ^property[0].valueString = "5.1"
* #postnatal-care #postpartum-education ^designation[0].language = #en
* #postnatal-care #postpartum-education ^designation[0].value = "Postpartum education and home visit"
* #maternal-violence-screening "Skrining KtPA ibu" "Skrining kekerasan terhadap perempuan. Screening for violence against women."
* #maternal-violence-screening ^property[0].code = #section
* #maternal-violence-screening ^property[0].valueString = "5.1"
* #maternal-violence-screening ^designation[0].language = #en
* #maternal-violence-screening ^designation[0].value = "Violence screening of mothers"
* #maternal-dental-care "Kesehatan gigi ibu hamil" "Kontak dengan dokter gigi paling sedikit sekali, pada K1. At least one contact with a dentist, at K1."
* #maternal-dental-care ^property[0].code = #section
* #maternal-dental-care ^property[0].valueString = "5.1"
* #maternal-dental-care ^designation[0].language = #en
* #maternal-dental-care ^designation[0].value = "Dental care in pregnancy"
* #maternal-treatment "Pengobatan ibu" "Pengobatan di puskesmas, pengobatan sederhana di pustu. Treatment at the puskesmas, simple treatment at the pustu."
* #maternal-treatment ^property[0].code = #section
* #maternal-treatment ^property[0].valueString = "5.1"
* #maternal-treatment ^designation[0].language = #en
* #maternal-treatment ^designation[0].value = "Treatment of mothers"
* #essential-newborn-care "Pelayanan neonatal esensial" "Pelayanan 0-6 jam dan KN1 sampai KN3 dengan MTBM. Care at 0-6 hours and visits KN1 to KN3 with the young-infant chart."
* #essential-newborn-care ^property[0].code = #section
* #essential-newborn-care ^property[0].valueString = "5.2"
* #essential-newborn-care ^designation[0].language = #en
* #essential-newborn-care ^designation[0].value = "Essential newborn care"
* #essential-newborn-care #newborn-first-hours "Pelayanan 0-6 jam" "IMD, tali pusat, vitamin K1, salep mata. Early breastfeeding, cord, vitamin K1, eye ointment."
* #essential-newborn-care #newborn-first-hours ^property[0].code = #section
* #essential-newborn-care #newborn-first-hours ^property[0].valueString = "5.2"
* #essential-newborn-care #newborn-first-hours ^designation[0].language = #en
* #essential-newborn-care #newborn-first-hours ^designation[0].value = "Care in the first hours"
* #essential-newborn-care #neonatal-visit-1 "Kunjungan KN1" "Umur 6 sampai 48 jam. Age 6 to 48 hours."
* #essential-newborn-care #neonatal-visit-1 ^property[0].code = #section
* #essential-newborn-care #neonatal-visit-1 ^property[0].valueString = "5.2"
* #essential-newborn-care #neonatal-visit-1 ^designation[0].language = #en
* #essential-newborn-care #neonatal-visit-1 ^designation[0].value = "Neonatal visit 1"
* #essential-newborn-care #neonatal-visit-2 "Kunjungan KN2" "Umur 3 sampai 7 hari. Age 3 to 7 days."
* #essential-newborn-care #neonatal-visit-2 ^property[0].code = #section
* #essential-newborn-care #neonatal-visit-2 ^property[0].valueString = "5.2"
* #essential-newborn-care #neonatal-visit-2 ^designation[0].language = #en
* #essential-newborn-care #neonatal-visit-2 ^designation[0].value = "Neonatal visit 2"
* #essential-newborn-care #neonatal-visit-3 "Kunjungan KN3" "Umur 8 sampai 28 hari. Age 8 to 28 days."
* #essential-newborn-care #neonatal-visit-3 ^property[0].code = #section
* #essential-newborn-care #neonatal-visit-3 ^property[0].valueString = "5.2"
* #essential-newborn-care #neonatal-visit-3 ^designation[0].language = #en
* #essential-newborn-care #neonatal-visit-3 ^designation[0].value = "Neonatal visit 3"
* #essential-newborn-care #neonatal-examination "Pemeriksaan kunjungan neonatal" "Bagian yang dikerjakan pada KN1 sampai KN3. The parts given at KN1 to KN3."
* #essential-newborn-care #neonatal-examination ^property[0].code = #section
* #essential-newborn-care #neonatal-examination ^property[0].valueString = "5.2"
* #essential-newborn-care #neonatal-examination ^designation[0].language = #en
* #essential-newborn-care #neonatal-examination ^designation[0].value = "Neonatal examination"
* #essential-newborn-care #newborn-education "Edukasi bayi baru lahir di rumah" "ASI eksklusif, tanda bahaya, sweeping. Exclusive breastfeeding, danger signs, sweeping."
* #essential-newborn-care #newborn-education ^property[0].code = #section
* #essential-newborn-care #newborn-education ^property[0].valueString = "5.2"
* #essential-newborn-care #newborn-education ^designation[0].language = #en
* #essential-newborn-care #newborn-education ^designation[0].value = "Newborn education at home"
* #mother-under-five-class "Kelas ibu balita" "Kelas menurut umur anak 0-1, 1-2 dan 2-5 tahun. Classes by age of the child: 0-1, 1-2 and 2-5 years."
* #mother-under-five-class ^property[0].code = #section
* #mother-under-five-class ^property[0].valueString = "5.2"
* #mother-under-five-class ^designation[0].language = #en
* #mother-under-five-class ^designation[0].value = "Class for mothers of under-fives"
* #low-birth-weight-care "Pelayanan BBLR" "Pemantauan dan perawatan bayi berat lahir rendah. Monitoring and care of low-birth-weight babies."
* #low-birth-weight-care ^property[0].code = #section
* #low-birth-weight-care ^property[0].valueString = "5.2"
* #low-birth-weight-care ^designation[0].language = #en
* #low-birth-weight-care ^designation[0].value = "Low-birth-weight care"
* #congenital-hypothyroidism-screening "Sampel SHK" "Sampel darah tumit diambil dan dikirim. A heel blood sample is taken and sent."
* #congenital-hypothyroidism-screening ^property[0].code = #section
* #congenital-hypothyroidism-screening ^property[0].valueString = "5.2"
* #congenital-hypothyroidism-screening ^designation[0].language = #en
* #congenital-hypothyroidism-screening ^designation[0].value = "Congenital hypothyroidism screening sample"
* #growth-development-monitoring "Pemantauan tumbuh kembang" "Timbang, ukur, perkembangan, status gizi. Weighing, measuring, development, nutrition status."
* #growth-development-monitoring ^property[0].code = #section
* #growth-development-monitoring ^property[0].valueString = "5.2"
* #growth-development-monitoring ^designation[0].language = #en
* #growth-development-monitoring ^designation[0].value = "Growth and development monitoring"
* #growth-development-monitoring #growth-measurement "Pengukuran pertumbuhan" "Berat, panjang atau tinggi, LiLA, lingkar kepala. Weight, length or height, upper arm, head."
* #growth-development-monitoring #growth-measurement ^property[0].code = #section
* #growth-development-monitoring #growth-measurement ^property[0].valueString = "5.2"
* #growth-development-monitoring #growth-measurement ^designation[0].language = #en
* #growth-development-monitoring #growth-measurement ^designation[0].value = "Growth measurement"
* #growth-development-monitoring #development-checklist "Ceklis perkembangan Buku KIA" "Ceklis menurut umur, juga oleh kader. The checklist for the age, also by kader."
* #growth-development-monitoring #development-checklist ^property[0].code = #section
* #growth-development-monitoring #development-checklist ^property[0].valueString = "5.2"
* #growth-development-monitoring #development-checklist ^designation[0].language = #en
* #growth-development-monitoring #development-checklist ^designation[0].value = "Development checklist of the mother-and-child book"
* #growth-development-monitoring #development-screening "SDIDTK atau KPSP" "Skrining perkembangan oleh tenaga kesehatan. Development screening by health workers."
* #growth-development-monitoring #development-screening ^property[0].code = #section
* #growth-development-monitoring #development-screening ^property[0].valueString = "5.2"
* #growth-development-monitoring #development-screening ^designation[0].language = #en
* #growth-development-monitoring #development-screening ^designation[0].value = "Development screening"
* #growth-development-monitoring #nutrition-status "Penentuan status gizi" "Hanya di pustu dan puskesmas. At pustu and puskesmas only."
* #growth-development-monitoring #nutrition-status ^property[0].code = #section
* #growth-development-monitoring #nutrition-status ^property[0].valueString = "5.2"
* #growth-development-monitoring #nutrition-status ^designation[0].language = #en
* #growth-development-monitoring #nutrition-status ^designation[0].value = "Nutrition status"
* #growth-development-monitoring #growth-home-sweeping "Sweeping tumbuh kembang di rumah" "Mencari anak yang tidak datang menimbang. Finding children who missed weighing."
* #growth-development-monitoring #growth-home-sweeping ^property[0].code = #section
* #growth-development-monitoring #growth-home-sweeping ^property[0].valueString = "5.2"
* #growth-development-monitoring #growth-home-sweeping ^designation[0].language = #en
* #growth-development-monitoring #growth-home-sweeping ^designation[0].value = "Growth sweeping at home"
* #routine-immunization "Imunisasi rutin lengkap" "Imunisasi dasar bayi dan lanjutan baduta. Basic immunisation of infants and continued of under-twos."
* #routine-immunization ^property[0].code = #section
* #routine-immunization ^property[0].valueString = "5.2"
* #routine-immunization ^designation[0].language = #en
* #routine-immunization ^designation[0].value = "Complete routine immunisation"
* #routine-immunization #vaccine-hb0 "Imunisasi HB0" "Imunisasi HB0. HB0 immunisation."
* #routine-immunization #vaccine-hb0 ^property[0].code = #section
* #routine-immunization #vaccine-hb0 ^property[0].valueString = "5.2"
* #routine-immunization #vaccine-hb0 ^designation[0].language = #en
* #routine-immunization #vaccine-hb0 ^designation[0].value = "HB0 immunisation"
* #routine-immunization #vaccine-bcg "Imunisasi BCG" "Imunisasi BCG. BCG immunisation."
* #routine-immunization #vaccine-bcg ^property[0].code = #section
* #routine-immunization #vaccine-bcg ^property[0].valueString = "5.2"
* #routine-immunization #vaccine-bcg ^designation[0].language = #en
* #routine-immunization #vaccine-bcg ^designation[0].value = "BCG immunisation"
* #routine-immunization #vaccine-opv "Imunisasi OPV" "Imunisasi OPV. OPV immunisation."
* #routine-immunization #vaccine-opv ^property[0].code = #section
* #routine-immunization #vaccine-opv ^property[0].valueString = "5.2"
* #routine-immunization #vaccine-opv ^designation[0].language = #en
* #routine-immunization #vaccine-opv ^designation[0].value = "OPV immunisation"
* #routine-immunization #vaccine-dpt-hb-hib "Imunisasi DPT-HB-Hib" "Imunisasi DPT-HB-Hib. DPT-HB-Hib immunisation."
* #routine-immunization #vaccine-dpt-hb-hib ^property[0].code = #section
* #routine-immunization #vaccine-dpt-hb-hib ^property[0].valueString = "5.2"
* #routine-immunization #vaccine-dpt-hb-hib ^designation[0].language = #en
* #routine-immunization #vaccine-dpt-hb-hib ^designation[0].value = "DPT-HB-Hib immunisation"
* #routine-immunization #vaccine-rv "Imunisasi Rotavirus" "Imunisasi Rotavirus. Rotavirus immunisation."
* #routine-immunization #vaccine-rv ^property[0].code = #section
* #routine-immunization #vaccine-rv ^property[0].valueString = "5.2"
* #routine-immunization #vaccine-rv ^designation[0].language = #en
* #routine-immunization #vaccine-rv ^designation[0].value = "Rotavirus immunisation"
* #routine-immunization #vaccine-pcv "Imunisasi PCV" "Imunisasi PCV. PCV immunisation."
* #routine-immunization #vaccine-pcv ^property[0].code = #section
* #routine-immunization #vaccine-pcv ^property[0].valueString = "5.2"
* #routine-immunization #vaccine-pcv ^designation[0].language = #en
* #routine-immunization #vaccine-pcv ^designation[0].value = "PCV immunisation"
* #routine-immunization #vaccine-ipv "Imunisasi IPV" "Imunisasi IPV. IPV immunisation."
* #routine-immunization #vaccine-ipv ^property[0].code = #section
* #routine-immunization #vaccine-ipv ^property[0].valueString = "5.2"
* #routine-immunization #vaccine-ipv ^designation[0].language = #en
* #routine-immunization #vaccine-ipv ^designation[0].value = "IPV immunisation"
* #routine-immunization #vaccine-mr "Imunisasi Campak-Rubela" "Imunisasi Campak-Rubela. Measles-rubella immunisation."
* #routine-immunization #vaccine-mr ^property[0].code = #section
* #routine-immunization #vaccine-mr ^property[0].valueString = "5.2"
* #routine-immunization #vaccine-mr ^designation[0].language = #en
* #routine-immunization #vaccine-mr ^designation[0].value = "Measles-rubella immunisation"
* #routine-immunization #vaccine-je "Imunisasi JE" "Imunisasi JE. Japanese encephalitis immunisation."
* #routine-immunization #vaccine-je ^property[0].code = #section
* #routine-immunization #vaccine-je ^property[0].valueString = "5.2"
* #routine-immunization #vaccine-je ^designation[0].language = #en
* #routine-immunization #vaccine-je ^designation[0].value = "Japanese encephalitis immunisation"
* #routine-immunization #immunization-follow-up "DOFU dan edukasi imunisasi" "Mencari anak yang imunisasinya terlewat. Finding children who missed immunisation."
* #routine-immunization #immunization-follow-up ^property[0].code = #section
* #routine-immunization #immunization-follow-up ^property[0].valueString = "5.2"
* #routine-immunization #immunization-follow-up ^designation[0].language = #en
* #routine-immunization #immunization-follow-up ^designation[0].value = "Drop-out follow-up and education"
* #vitamin-a-deworming "Vitamin A dan obat cacing" "Februari dan Agustus; obat cacing Agustus. February and August; deworming in August."
* #vitamin-a-deworming ^property[0].code = #section
* #vitamin-a-deworming ^property[0].valueString = "5.2"
* #vitamin-a-deworming ^designation[0].language = #en
* #vitamin-a-deworming ^designation[0].value = "Vitamin A and deworming"
* #vitamin-a-deworming #child-vitamin-a "Kapsul vitamin A anak" "Kapsul vitamin A 6-59 bulan. Vitamin A capsule at 6-59 months."
* #vitamin-a-deworming #child-vitamin-a ^property[0].code = #section
* #vitamin-a-deworming #child-vitamin-a ^property[0].valueString = "5.2"
* #vitamin-a-deworming #child-vitamin-a ^designation[0].language = #en
* #vitamin-a-deworming #child-vitamin-a ^designation[0].value = "Vitamin A capsule for children"
* #vitamin-a-deworming #child-deworming "Obat cacing balita" "Paling sedikit sekali setahun. At least once a year."
* #vitamin-a-deworming #child-deworming ^property[0].code = #section
* #vitamin-a-deworming #child-deworming ^property[0].valueString = "5.2"
* #vitamin-a-deworming #child-deworming ^designation[0].language = #en
* #vitamin-a-deworming #child-deworming ^designation[0].value = "Deworming of under-fives"
* #undernutrition-care "Pelayanan balita bermasalah gizi" "Berat tidak naik, berat kurang, gizi kurang, gizi buruk, stunting. Faltering, underweight, wasting, severe wasting, stunting."
* #undernutrition-care ^property[0].code = #section
* #undernutrition-care ^property[0].valueString = "5.2"
* #undernutrition-care ^designation[0].language = #en
* #undernutrition-care ^designation[0].value = "Care of under-fives with nutrition problems"
* #undernutrition-care #infant-feeding-education "Edukasi PMBA" "Edukasi pemberian makan bayi dan anak. Education on feeding infants and young children."
* #undernutrition-care #infant-feeding-education ^property[0].code = #section
* #undernutrition-care #infant-feeding-education ^property[0].valueString = "5.2"
* #undernutrition-care #infant-feeding-education ^designation[0].language = #en
* #undernutrition-care #infant-feeding-education ^designation[0].value = "Infant and young child feeding education"
* #sick-child-care "MTBM dan MTBS" "Manajemen terpadu bayi muda dan balita sakit. Integrated management of the young infant and the sick child."
* #sick-child-care ^property[0].code = #section
* #sick-child-care ^property[0].valueString = "5.2"
* #sick-child-care ^designation[0].language = #en
* #sick-child-care ^designation[0].value = "Integrated management of the sick child"
* #child-tb-screening "Skrining TBC balita" "Gejala, lalu Mantoux, TCM atau skoring. Symptoms, then Mantoux, molecular test or scoring."
* #child-tb-screening ^property[0].code = #section
* #child-tb-screening ^property[0].valueString = "5.2"
* #child-tb-screening ^designation[0].language = #en
* #child-tb-screening ^designation[0].value = "Tuberculosis screening of under-fives"
* #child-thalassemia-screening "Skrining talasemia anak" "Riwayat keluarga, lalu darah lengkap. Family history, then a full blood count."
* #child-thalassemia-screening ^property[0].code = #section
* #child-thalassemia-screening ^property[0].valueString = "5.2"
* #child-thalassemia-screening ^designation[0].language = #en
* #child-thalassemia-screening ^designation[0].value = "Thalassaemia screening of children"
* #child-violence-screening "Skrining KtPA anak" "Skrining kekerasan terhadap anak. Screening for violence against children."
* #child-violence-screening ^property[0].code = #section
* #child-violence-screening ^property[0].valueString = "5.2"
* #child-violence-screening ^designation[0].language = #en
* #child-violence-screening ^designation[0].value = "Violence screening of children"
* #child-dental-care "Kesehatan gigi balita dan prasekolah" "Pemeriksaan dan edukasi gigi. Dental examination and education."
* #child-dental-care ^property[0].code = #section
* #child-dental-care ^property[0].valueString = "5.2"
* #child-dental-care ^designation[0].language = #en
* #child-dental-care ^designation[0].value = "Dental care of young children"
* #integrated-child-check "PKAT" "Pemeriksaan kesehatan anak terintegrasi umur 6 bulan. Integrated child health check at 6 months."
* #integrated-child-check ^property[0].code = #section
* #integrated-child-check ^property[0].valueString = "5.2"
* #integrated-child-check ^designation[0].language = #en
* #integrated-child-check ^designation[0].value = "Integrated child health check"
* #child-treatment "Pengobatan balita" "Pengobatan di puskesmas, sederhana di pustu. Treatment at the puskesmas, simple at the pustu."
* #child-treatment ^property[0].code = #section
* #child-treatment ^property[0].valueString = "5.2"
* #child-treatment ^designation[0].language = #en
* #child-treatment ^designation[0].value = "Treatment of young children"
* #school-anemia-screening "Skrining anemia usia sekolah dan remaja" "Tanda anemia dan Hb remaja putri. Signs of anaemia and haemoglobin of girls."
* #school-anemia-screening ^property[0].code = #section
* #school-anemia-screening ^property[0].valueString = "5.3"
* #school-anemia-screening ^designation[0].language = #en
* #school-anemia-screening ^designation[0].value = "Anaemia screening at school age"
* #adolescent-iron-tablets "TTD remaja putri" "Satu tablet seminggu sepanjang tahun. One tablet a week all year."
* #adolescent-iron-tablets ^property[0].code = #section
* #adolescent-iron-tablets ^property[0].valueString = "5.3"
* #adolescent-iron-tablets ^designation[0].language = #en
* #adolescent-iron-tablets ^designation[0].value = "Iron and folate for girls"
* #school-nutrition-screening "Skrining gizi dan obesitas usia sekolah" "Berat, tinggi, lingkar perut, IMT/U. Weight, height, waist, body mass index for age."
* #school-nutrition-screening ^property[0].code = #section
* #school-nutrition-screening ^property[0].valueString = "5.3"
* #school-nutrition-screening ^designation[0].language = #en
* #school-nutrition-screening ^designation[0].value = "Nutrition and obesity screening at school age"
* #school-hypertension-screening "Skrining hipertensi usia sekolah" "Tekanan darah. Blood pressure."
* #school-hypertension-screening ^property[0].code = #section
* #school-hypertension-screening ^property[0].valueString = "5.3"
* #school-hypertension-screening ^designation[0].language = #en
* #school-hypertension-screening ^designation[0].value = "Hypertension screening at school age"
* #school-diabetes-screening "Skrining diabetes usia sekolah" "Menurut gejala atau risiko. By symptoms or risk."
* #school-diabetes-screening ^property[0].code = #section
* #school-diabetes-screening ^property[0].valueString = "5.3"
* #school-diabetes-screening ^designation[0].language = #en
* #school-diabetes-screening ^designation[0].value = "Diabetes screening at school age"
* #school-infection-screening "Skrining TBC, malaria dan HIV usia sekolah" "Gejala TBC, malaria di daerah endemis, HIV menurut risiko. Tuberculosis symptoms, malaria in endemic areas, HIV by risk."
* #school-infection-screening ^property[0].code = #section
* #school-infection-screening ^property[0].valueString = "5.3"
* #school-infection-screening ^designation[0].language = #en
* #school-infection-screening ^designation[0].value = "Tuberculosis, malaria and HIV screening at school age"
* #school-sense-screening "Skrining penglihatan dan pendengaran" "Mata, tajam penglihatan, warna; telinga, tes berbisik. Eyes, acuity, colour; ears, whisper test."
* #school-sense-screening ^property[0].code = #section
* #school-sense-screening ^property[0].valueString = "5.3"
* #school-sense-screening ^designation[0].language = #en
* #school-sense-screening ^designation[0].value = "Vision and hearing screening"
* #school-mental-screening "Skrining kesehatan jiwa usia sekolah" "SDQ, SRQ-20, ASSIST. SDQ, SRQ-20, ASSIST."
* #school-mental-screening ^property[0].code = #section
* #school-mental-screening ^property[0].valueString = "5.3"
* #school-mental-screening ^designation[0].language = #en
* #school-mental-screening ^designation[0].value = "Mental health screening at school age"
* #school-dental-care "Kesehatan gigi usia sekolah" "Penjaringan per kelas dan lanjutannya. Screening by class and what follows."
* #school-dental-care ^property[0].code = #section
* #school-dental-care ^property[0].valueString = "5.3"
* #school-dental-care ^designation[0].language = #en
* #school-dental-care ^designation[0].value = "Dental care at school age"
* #school-smoking-screening "Skrining merokok" "Kuesioner dan konseling. Questionnaire and counselling."
* #school-smoking-screening ^property[0].code = #section
* #school-smoking-screening ^property[0].valueString = "5.3"
* #school-smoking-screening ^designation[0].language = #en
* #school-smoking-screening ^designation[0].value = "Smoking screening"
* #school-fitness-test "Skrining kebugaran" "Lari 1000 atau 1600 meter. A run of 1000 or 1600 metres."
* #school-fitness-test ^property[0].code = #section
* #school-fitness-test ^property[0].valueString = "5.3"
* #school-fitness-test ^designation[0].language = #en
* #school-fitness-test ^designation[0].value = "Fitness test"
* #school-immunization "Imunisasi anak sekolah" "BIAS, imunisasi kejar, status T. School immunisation months, catch-up, tetanus status."
* #school-immunization ^property[0].code = #section
* #school-immunization ^property[0].valueString = "5.3"
* #school-immunization ^designation[0].language = #en
* #school-immunization ^designation[0].value = "School immunisation"
* #school-deworming "Obat cacing usia sekolah" "Setahun sekali di daerah kecacingan sedang atau tinggi. Yearly where worms are of medium or high prevalence."
* #school-deworming ^property[0].code = #section
* #school-deworming ^property[0].valueString = "5.3"
* #school-deworming ^designation[0].language = #en
* #school-deworming ^designation[0].value = "Deworming at school age"
* #adolescent-friendly-care "Pelayanan kesehatan peduli remaja" "Kesehatan reproduksi, HEEADSSS, MTPKR, KtPA, konseling. Reproductive health, HEEADSSS, integrated care, violence, counselling."
* #adolescent-friendly-care ^property[0].code = #section
* #adolescent-friendly-care ^property[0].valueString = "5.3"
* #adolescent-friendly-care ^designation[0].language = #en
* #adolescent-friendly-care ^designation[0].value = "Adolescent-friendly care"
* #school-treatment "Pengobatan usia sekolah dan remaja" "Lengkap di puskesmas, sederhana di pustu. Full at the puskesmas, simple at the pustu."
* #school-treatment ^property[0].code = #section
* #school-treatment ^property[0].valueString = "5.3"
* #school-treatment ^designation[0].language = #en
* #school-treatment ^designation[0].value = "Treatment at school age"
* #tetanus-immunization "Imunisasi tetanus T1 sampai T5" "Td bagi wanita usia subur dan ibu hamil sampai T5. Td for women of reproductive age and pregnant women up to T5."
* #tetanus-immunization ^property[0].code = #section
* #tetanus-immunization ^property[0].valueString = "9.4"
* #tetanus-immunization ^designation[0].language = #en
* #tetanus-immunization ^designation[0].value = "Tetanus immunisation T1 to T5"
* #newborn-free-check "Pemeriksaan kesehatan gratis bayi baru lahir" "SHK, G6PD, adrenal, jantung, saluran empedu, berat. Thyroid, G6PD, adrenal, heart, bile ducts, weight."
* #newborn-free-check ^property[0].code = #section
* #newborn-free-check ^property[0].valueString = "5.9"
* #newborn-free-check ^designation[0].language = #en
* #newborn-free-check ^designation[0].value = "Free health check of newborns"
* #young-child-free-check "Pemeriksaan kesehatan gratis umur 1-6 tahun" "Tumbuh kembang, TBC, telinga, mata, gigi, talasemia, gula darah. Growth, development, tuberculosis, ears, eyes, teeth, thalassaemia, glucose."
* #young-child-free-check ^property[0].code = #section
* #young-child-free-check ^property[0].valueString = "5.9"
* #young-child-free-check ^designation[0].language = #en
* #young-child-free-check ^designation[0].value = "Free health check at 1-6 years"
* #school-free-check "Pemeriksaan kesehatan gratis sekolah" "Umur 7-17 tahun, tiap tahun ajaran baru. Age 7-17, each new school year."
* #school-free-check ^property[0].code = #section
* #school-free-check ^property[0].valueString = "5.9"
* #school-free-check ^designation[0].language = #en
* #school-free-check ^designation[0].value = "Free health check at school"
