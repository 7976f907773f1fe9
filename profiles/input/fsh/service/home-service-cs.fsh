// What proves a service that has no official code: written in Procedure.code or Observation.code.
CodeSystem: IlpHomeServiceCS
Id: home-service
Title: "Pelayanan tanpa kode resmi (Services without an official code)"
Description: "Pelayanan di gedung, sekolah, posyandu atau rumah yang belum punya kode SATUSEHAT, LOINC atau SNOMED yang dikenal; dipakai pada Procedure atau Observation. Services at a facility, school, posyandu or home for which no SATUSEHAT, LOINC or SNOMED code is known; used on Procedure or Observation."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #tb-symptom-screening "Skrining gejala TBC" "Gejala TBC ditanyakan. Symptoms of tuberculosis were asked about."
* #tb-symptom-screening insert English("Tuberculosis symptom screening")
* #violence-screening "Skrining kekerasan" "Skrining kekerasan terhadap perempuan dan anak. Screening for violence against women and children."
* #violence-screening insert English("Violence screening")
* #dental-check "Pemeriksaan gigi" "Gigi dan mulut diperiksa. Teeth and mouth were examined."
* #dental-check insert English("Dental check")
* #dental-education "Edukasi gigi" "Edukasi kesehatan gigi dan mulut. Education on teeth and mouth."
* #dental-education insert English("Dental education")
* #malaria-test "Pemeriksaan malaria" "Darah diperiksa malaria dengan RDT atau mikroskop. Blood was tested for malaria by rapid test or microscopy."
* #malaria-test insert English("Malaria test")
* #thalassemia-history "Riwayat talasemia" "Riwayat talasemia dan transfusi di keluarga ditanyakan. Thalassaemia and transfusions in the family were asked about."
* #thalassemia-history insert English("Thalassaemia history")
* #deworming "Obat cacing" "Obat cacing diberikan. Deworming medicine was given."
* #deworming insert English("Deworming")
* #antenatal-case-management "Tata laksana kasus ibu hamil" "Masalah pada ANC ditangani. A problem found at antenatal care was managed."
* #antenatal-case-management insert English("Antenatal case management")
* #pregnancy-test "Tes kehamilan" "Tes kehamilan dilakukan. A pregnancy test was done."
* #pregnancy-test insert English("Pregnancy test")
* #infection-risk-interview "Wawancara risiko HIV, sifilis dan hepatitis B" "Faktor risiko ditanyakan. Risk factors were asked about."
* #infection-risk-interview insert English([["HIV, syphilis and hepatitis B risk interview"]])
* #antenatal-class "Mengikuti kelas ibu hamil" "Satu pertemuan kelas ibu hamil. One session of the antenatal class."
* #antenatal-class insert English("Attended an antenatal class")
* #pregnancy-supplementary-feeding "Makanan tambahan ibu hamil" "Makanan tambahan diterima ibu hamil. A pregnant woman received supplementary food."
* #pregnancy-supplementary-feeding insert English("Supplementary food in pregnancy")
* #pregnancy-home-education "Edukasi ibu hamil di rumah" "Edukasi dengan Buku KIA di rumah. Education with the mother-and-child book at home."
* #pregnancy-home-education insert English("Education of a pregnant woman at home")
* #pregnancy-risk-detection "Deteksi kehamilan berisiko" "Terlalu muda, tua, dekat, banyak ditanyakan. Too young, old, close, many were asked about."
* #pregnancy-risk-detection insert English("At-risk pregnancy detection")
* #postnatal-case-management "Tata laksana kasus nifas" "Masalah nifas ditangani. A problem found at postnatal care was managed."
* #postnatal-case-management insert English("Postnatal case management")
* #postpartum-home-visit "Kunjungan rumah ibu nifas" "Kunjungan rumah kepada ibu nifas. A home visit to a woman after delivery."
* #postpartum-home-visit insert English("Home visit after delivery")
* #newborn-home-education "Edukasi bayi baru lahir di rumah" "Edukasi perawatan bayi baru lahir di rumah. Education on newborn care at home."
* #newborn-home-education insert English("Newborn education at home")
* #newborn-pmtct-check "Pemeriksaan pencegahan penularan dari ibu ke anak" "Status HIV, sifilis dan hepatitis B ibu dilihat untuk bayi. The mother's HIV, syphilis and hepatitis B status was checked for the baby."
* #newborn-pmtct-check insert English("Check for prevention of mother-to-child transmission")
* #low-birth-weight-monitoring "Pemantauan BBLR" "Bayi berat lahir rendah dipantau. A low-birth-weight baby was monitored."
* #low-birth-weight-monitoring insert English("Low-birth-weight monitoring")
* #g6pd-screening "Skrining G6PD" "Sampel darah tumit untuk G6PD. Heel blood sample for G6PD."
* #g6pd-screening insert English("G6PD screening")
* #adrenal-screening "Skrining hiperplasia adrenal kongenital" "Sampel darah tumit untuk hormon adrenal. Heel blood sample for adrenal hormone."
* #adrenal-screening insert English("Congenital adrenal hyperplasia screening")
* #newborn-oximetry "Oksimetri bayi baru lahir" "Saturasi tangan kanan dan kaki. Saturation of right hand and foot."
* #newborn-oximetry insert English("Newborn oximetry")
* #stool-colour-card "Kartu warna tinja" "Warna tinja dibandingkan dengan kartu. Stool colour was compared with the card."
* #stool-colour-card insert English("Stool colour card")
* #development-checklist "Ceklis perkembangan" "Ceklis perkembangan Buku KIA menurut umur diisi. The development checklist of the book for the age was filled in."
* #development-checklist insert English("Development checklist")
* #growth-home-sweeping "Kunjungan anak yang tidak menimbang" "Anak yang tidak datang menimbang dikunjungi. A child who missed weighing was visited."
* #growth-home-sweeping insert English("Visit to a child who missed weighing")
* #immunization-follow-up "Kunjungan anak yang tidak imunisasi" "Anak yang imunisasinya terlewat dikunjungi. A child who missed immunisation was visited."
* #immunization-follow-up insert English("Visit to a child who missed immunisation")
* #nutrition-problem-support "Pendampingan balita bermasalah gizi" "Balita bermasalah gizi didampingi, dirujuk atau diberi makanan tambahan. A child with a nutrition problem was supported, referred or given food."
* #nutrition-problem-support insert English("Support of a child with a nutrition problem")
* #nutrition-problem-home-visit "Kunjungan balita bermasalah gizi" "Balita bermasalah gizi dikunjungi di rumah. A child with a nutrition problem was visited at home."
* #nutrition-problem-home-visit insert English("Home visit to a child with a nutrition problem")
* #sick-child-home-visit "Kunjungan balita sakit" "Balita sakit yang tidak kontrol dikunjungi. A sick child who missed the re-visit was visited."
* #sick-child-home-visit insert English("Home visit to a sick child")
* #tb-child-scoring "Skoring TBC anak" "Skor TBC anak dihitung. The tuberculosis score of a child was computed."
* #tb-child-scoring insert English("Tuberculosis scoring of a child")
* #integrated-child-check "PKAT" "PKAT umur 6 bulan. Integrated child health check at 6 months."
* #integrated-child-check insert English("Integrated child health check")
* #complementary-feeding-counselling "Konseling MP-ASI" "Konseling makanan pendamping ASI. Counselling on complementary feeding."
* #complementary-feeding-counselling insert English("Complementary feeding counselling")
* #parent-anxiety-check "Penilaian kecemasan orang tua" "Kecemasan orang tua dinilai. Anxiety of the parents was assessed."
* #parent-anxiety-check insert English("Parent anxiety check")
* #tdd-hearing-test "Tes daya dengar" "Tes daya dengar (TDD) menurut umur. The hearing questionnaire (TDD) for the age."
* #tdd-hearing-test insert English("Hearing test for young children")
* #iron-tablet-home-check "Pemeriksaan TTD di rumah" "Persediaan dan minum TTD dilihat di rumah. Stock and intake of tablets were checked at home."
* #iron-tablet-home-check insert English("Iron tablet check at home")
* #obesity-home-monitoring "Pemantauan obesitas anak" "Gaya hidup anak obesitas dipantau. The lifestyle of an obese child was monitored."
* #obesity-home-monitoring insert English("Monitoring of a child's obesity")
* #assist-screening "Skrining ASSIST" "Kuesioner ASSIST diisi. The ASSIST questionnaire was filled in."
* #assist-screening insert English("ASSIST screening")
* #school-immunization-check "Pemeriksaan riwayat imunisasi siswa" "Riwayat imunisasi siswa dilihat. A pupil's immunisation history was checked."
* #school-immunization-check insert English("Check of a pupil's immunisation")
* #heeadsss-interview "Wawancara HEEADSSS" "Masalah psikososial remaja digali. Psychosocial problems of an adolescent were explored."
* #heeadsss-interview insert English("HEEADSSS interview")
* #integrated-adolescent-care "MTPKR" "Keluhan dinilai dengan algoritma MTPKR. The complaint was assessed by the algorithms of integrated adolescent care."
* #integrated-adolescent-care insert English("Integrated adolescent care")
* #reproductive-health-education "Edukasi kesehatan reproduksi" "Edukasi kesehatan reproduksi remaja. Reproductive health education of adolescents."
* #reproductive-health-education insert English("Reproductive health education")
* #life-skills-education "Pendidikan keterampilan hidup sehat" "PKHS diberikan. Healthy life skills were taught."
* #life-skills-education insert English("Life skills education")
* #adolescent-counselling "Konseling remaja" "Konseling menurut masalah yang ditemukan. Counselling on the problem that was found."
* #adolescent-counselling insert English("Adolescent counselling")
* #school-free-check "Pemeriksaan kesehatan gratis sekolah" "Pemeriksaan kesehatan gratis usia sekolah dilakukan. The free health check at school age was done."
* #school-free-check insert English("Free health check at school")
* #young-child-free-check "Pemeriksaan kesehatan gratis umur 1-6 tahun" "Pemeriksaan kesehatan gratis umur 1-6 tahun dilakukan. The free health check at 1-6 years was done."
* #young-child-free-check insert English("Free health check at 1-6 years")
// Adults, the elderly, communicable disease, cross-cluster and home visits.
* #adult-obesity-follow-up "Pemantauan obesitas dewasa" "Gaya hidup orang dewasa obesitas dipantau. The lifestyle of an obese adult was monitored."
* #adult-obesity-follow-up insert English("Follow-up of obesity of an adult")
* #kidney-function-test "Pemeriksaan fungsi ginjal" "Ureum dan kreatinin diperiksa. Urea and creatinine were tested."
* #kidney-function-test insert English("Kidney function test")
* #breast-self-examination "SADARI" "Perempuan memeriksa payudaranya sendiri. A woman examined her own breasts."
* #breast-self-examination insert English("Breast self-examination")
* #colorectal-risk-questionnaire "Kuesioner kanker kolorektal" "Risiko kanker kolorektal ditanyakan. The risk of colorectal cancer was asked about."
* #colorectal-risk-questionnaire insert English("Colorectal cancer questionnaire")
* #lung-cancer-risk-questionnaire "Kuesioner kanker paru" "Risiko kanker paru ditanyakan. The risk of lung cancer was asked about."
* #lung-cancer-risk-questionnaire insert English("Lung cancer questionnaire")
* #psychiatric-interview "Wawancara psikiatrik" "Gangguan jiwa ditegakkan atau disingkirkan. A mental disorder was established or ruled out."
* #psychiatric-interview insert English("Psychiatric interview")
* #malaria-symptom-screening "Skrining gejala malaria" "Gejala malaria dan perjalanan ditanyakan. Symptoms of malaria and travel were asked about."
* #malaria-symptom-screening insert English("Malaria symptom screening")
* #simple-vision-test "Tes penglihatan sederhana" "Penglihatan diperiksa dengan hitung jari atau tumbling E. Vision was tested by finger counting or tumbling E."
* #simple-vision-test insert English("Simple vision test")
* #chewing-rehabilitation "Pemulihan fungsi kunyah" "Fungsi kunyah dipulihkan. Chewing was restored."
* #chewing-rehabilitation insert English("Rehabilitation of chewing")
* #chronic-monitoring "Pemantauan penyakit kronis" "Penyakit kronis dipantau. A chronic disease was monitored."
* #chronic-monitoring insert English("Monitoring of chronic disease")
* #chronic-doctor-review "Pemeriksaan dokter penyakit kronis" "Dokter menilai hasil pengobatan. A doctor assessed the result of treatment."
* #chronic-doctor-review insert English("Doctor review of chronic disease")
* #missed-monitoring-visit "Kunjungan pasien yang tidak datang" "Pasien yang melewatkan pemantauan dikunjungi. A patient who missed monitoring was visited."
* #missed-monitoring-visit insert English("Visit to a patient who did not come")
* #mental-monitoring "Pemantauan ODGJ" "ODGJ dipantau. A person with a mental disorder was monitored."
* #mental-monitoring insert English("Monitoring of a mental disorder")
* #mental-education "KIE ODGJ dan keluarga" "ODGJ dan keluarganya mendapat KIE. A person with a mental disorder and the family were educated."
* #mental-education insert English("Education on mental disorder")
* #mental-home-visit "Kunjungan rumah ODGJ" "ODGJ dikunjungi di rumah. A person with a mental disorder was visited at home."
* #mental-home-visit insert English("Home visit in mental disorder")
* #tb-preventive-treatment "Terapi pencegahan TBC" "TPT diberikan. Preventive treatment was given."
* #tb-preventive-treatment insert English("Preventive treatment of tuberculosis")
* #tb-treatment-supporter "Penunjukan PMO" "Pengawas minum obat ditunjuk. A treatment supporter was named."
* #tb-treatment-supporter insert English("Treatment supporter named")
* #tb-medicine-given "Obat TBC diberikan" "Obat anti tuberkulosis diserahkan atau diminum di fasilitas. Tuberculosis medicine was handed out or taken at the facility."
* #tb-medicine-given insert English("Tuberculosis medicine given")
* #tb-adherence-visit "Pemantauan minum obat TBC" "Minum obat TBC dipantau di rumah. Tuberculosis treatment was monitored at home."
* #tb-adherence-visit insert English("Monitoring of tuberculosis treatment")
* #tb-default-visit "Pelacakan TBC putus obat" "Pasien TBC yang tidak mengambil obat dikunjungi. A tuberculosis patient who did not collect the medicine was visited."
* #tb-default-visit insert English("Tracing of a tuberculosis defaulter")
* #physical-activity-screening "Skrining aktivitas fisik" "Aktivitas fisik ditanyakan. Physical activity was asked about."
* #physical-activity-screening insert English("Physical activity screening")
* #hepatitis-c-test "Tes hepatitis C" "Anti-HCV diperiksa. Hepatitis C antibody was tested."
* #hepatitis-c-test insert English("Hepatitis C test")
* #liver-fibrosis-score "Skor APRI" "Skor fibrosis hati dihitung dari SGOT dan trombosit. The liver fibrosis score was computed from AST and platelets."
* #liver-fibrosis-score insert English("APRI score")
* #adult-free-check "Pemeriksaan kesehatan gratis dewasa" "Pemeriksaan kesehatan gratis umur 18-59 tahun dilakukan. The free health check at 18-59 years was done."
* #adult-free-check insert English("Free health check of adults")
* #elderly-free-check "Pemeriksaan kesehatan gratis lansia" "Pemeriksaan kesehatan gratis sejak 60 tahun dilakukan. The free health check from 60 years was done."
* #elderly-free-check insert English("Free health check of the elderly")
* #adult-home-visit "Kunjungan rumah usia dewasa" "Lembar kunjungan usia dewasa diisi. The visit sheet of an adult was filled in."
* #adult-home-visit insert English("Home visit to an adult")
* #elderly-home-visit "Kunjungan rumah lansia" "Lembar kunjungan lansia diisi. The visit sheet of an elderly person was filled in."
* #elderly-home-visit insert English("Home visit to an elderly person")
* #premarital-education "KIE calon pengantin" "KIE kesehatan reproduksi calon pengantin. Education on reproductive health before marriage."
* #premarital-education insert English("Premarital education")
* #premarital-counselling "Konseling calon pengantin" "Calon pengantin mendapat konseling. Someone was counselled before marriage."
* #premarital-counselling insert English("Premarital counselling")
* #premarital-certificate "Surat keterangan calon pengantin" "Surat keterangan calon pengantin diberikan. A premarital certificate was issued."
* #premarital-certificate insert English("Premarital certificate")
* #pregnancy-planning "Konseling perencanaan kehamilan" "Pasangan mendapat konseling perencanaan kehamilan. A couple was counselled on planning pregnancy."
* #pregnancy-planning insert English("Counselling on planning pregnancy")
* #tetanus-status-check "Pemeriksaan status tetanus" "Status imunisasi tetanus dilihat. The tetanus status was checked."
* #tetanus-status-check insert English("Check of tetanus status")
* #family-planning-counselling "Konseling KB" "Konseling KB diberikan. Family planning counselling was given."
* #family-planning-counselling insert English("Family planning counselling")
* #contraceptive-pill "Pil KB" "Pelayanan Pil KB. Service of contraceptive pill."
* #contraceptive-pill insert English("Contraceptive pill")
* #contraceptive-injection "Suntik KB" "Pelayanan Suntik KB. Service of contraceptive injection."
* #contraceptive-injection insert English("Contraceptive injection")
* #condom "Kondom" "Pelayanan Kondom. Service of condom."
* #condom insert English("Condom")
* #contraceptive-implant "Implan KB" "Pelayanan Implan KB. Service of contraceptive implant."
* #contraceptive-implant insert English("Contraceptive implant")
* #intrauterine-device "AKDR" "Pelayanan AKDR. Service of intrauterine device."
* #intrauterine-device insert English("Intrauterine device")
* #vasectomy "MOP" "Pelayanan MOP. Service of vasectomy."
* #vasectomy insert English("Vasectomy")
* #occupational-disease-diagnosis "Diagnosis penyakit akibat kerja" "Diagnosis tujuh langkah dilakukan. The seven-step diagnosis was done."
* #occupational-disease-diagnosis insert English("Diagnosis of occupational disease")
* #risk-behaviour-interview "Anamnesis perilaku berisiko" "Perilaku berisiko ditanyakan. Risk behaviour was asked about."
* #risk-behaviour-interview insert English("Risk behaviour interview")
* #elderly-home-care "Perawatan lansia di rumah" "Asuhan keperawatan di rumah diberikan. Nursing care was given at home."
* #elderly-home-care insert English("Home care of an elderly person")
* #elderly-after-hospital "Pelayanan lansia pasca rawat" "Lansia pasca rawat dilayani. An elderly person was cared for after hospital."
* #elderly-after-hospital insert English("Care after hospital")
* #elderly-activity "Mengikuti kegiatan lansia" "Lansia mengikuti kegiatan. An elderly person attended the programme."
* #elderly-activity insert English("Attended the activity programme")
* #communicable-education "Edukasi penyakit menular" "Edukasi penyakit menular diberikan. Education on communicable disease was given."
* #communicable-education insert English("Education on communicable disease")
* #vector-control "Pengendalian vektor" "Vektor atau binatang pembawa penyakit dikendalikan. Vectors or reservoirs were controlled."
* #vector-control insert English("Vector control")
* #environment-intervention "Intervensi lingkungan" "Lingkungan diperbaiki atau masyarakat digerakkan. The environment was mended or people were moved to act."
* #environment-intervention insert English("Environmental intervention")
* #active-case-finding "Penemuan kasus aktif" "Kasus dicari di masyarakat. Cases were looked for in the community."
* #active-case-finding insert English("Active case finding")
* #passive-case-finding "Penemuan kasus pasif" "Yang datang dengan gejala diperiksa. Someone who came with symptoms was examined."
* #passive-case-finding insert English("Passive case finding")
* #epidemiological-investigation "Penyelidikan epidemiologi" "Penyelidikan epidemiologi dilakukan. An epidemiological investigation was done."
* #epidemiological-investigation insert English("Epidemiological investigation")
* #outbreak-immunization "Imunisasi respons KLB" "Imunisasi respons KLB diberikan. Outbreak response immunisation was given."
* #outbreak-immunization insert English("Outbreak response immunisation")
* #mass-drug-administration "Pemberian obat massal" "Obat pencegahan massal diberikan. Preventive medicine was given to all."
* #mass-drug-administration insert English("Mass drug administration")
* #outbreak-response "Respons KLB" "KLB ditangani. An outbreak was dealt with."
* #outbreak-response insert English("Outbreak response")
* #outbreak-report "Laporan KLB" "KLB atau dugaannya dilaporkan. An outbreak or its suspicion was reported."
* #outbreak-report insert English("Outbreak report")
* #prescription-review "Pengkajian resep" "Resep dikaji. A prescription was reviewed."
* #prescription-review insert English("Prescription review")
* #medicine-counselling "Konseling obat" "Konseling atau informasi obat diberikan. Counselling or information on medicine was given."
* #medicine-counselling insert English("Medicine counselling")
* #home-pharmacy-care "Kefarmasian di rumah" "Apoteker mendampingi pasien di rumah. A pharmacist supported a patient at home."
* #home-pharmacy-care insert English("Home pharmacy care")
* #laboratory-test "Pemeriksaan laboratorium" "Spesimen diperiksa. A specimen was tested."
* #laboratory-test insert English("Laboratory test")
* #environmental-sample-test "Pemeriksaan sampel lingkungan" "Sampel lingkungan diperiksa. An environmental sample was tested."
* #environmental-sample-test insert English("Test of an environmental sample")
* #vector-sample-test "Pemeriksaan vektor" "Vektor atau binatang pembawa penyakit diperiksa. Vectors or reservoirs were tested."
* #vector-sample-test insert English("Test of vectors")
* #household-data-update "Pendataan keluarga" "Data keluarga diisi atau diperbarui. Family data was filled in or updated."
* #household-data-update insert English("Family data updated")
