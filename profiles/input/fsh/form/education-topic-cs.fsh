// Topics without a code of the ministry; those with one are used by it (ED000005 and so on).
CodeSystem: IlpEducationTopicCS
Id: education-topic
Title: "Topik edukasi (Education topic)"
Description: "Topik edukasi pada kunjungan rumah dan di posyandu yang belum punya kode Kemenkes. Topics of education at home visits and the posyandu without a ministry code."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #antenatal-visits "Pemeriksaan kehamilan 6 kali" "Periksa kehamilan sedikitnya 6 kali. At least 6 antenatal visits."
* #antenatal-visits insert English("Six antenatal visits")
* #iron-tablets "Tablet tambah darah" "Minum tablet tambah darah. Taking iron and folate tablets."
* #iron-tablets insert English("Iron tablets")
* #mother-class "Kelas ibu" "Kelas ibu hamil atau kelas ibu balita. Class for pregnant women or mothers."
* #mother-class insert English("Mothers' class")
* #mother-child-book "Buku KIA" "Memakai Buku KIA. Using the mother-and-child book."
* #mother-child-book insert English("Mother-and-child book")
* #birth-preparation "Persiapan persalinan" "Persiapan persalinan di fasilitas kesehatan. Preparing for birth in a health facility."
* #birth-preparation insert English("Preparing for birth")
* #postpartum-visits "Pelayanan nifas 4 kali" "Pelayanan nifas 4 kali dan kunjungan neonatus. Four postpartum visits and the newborn's visits."
* #postpartum-visits insert English("Four postpartum visits")
* #newborn-care "Perawatan bayi baru lahir" "Perawatan bayi baru lahir dan tali pusat. Care of the newborn and the cord."
* #newborn-care insert English("Newborn care")
* #child-danger-signs "Tanda bahaya bayi dan anak" "Tanda bahaya bayi dan anak. Danger signs of infant and child."
* #child-danger-signs insert English("Danger signs of the child")
* #complementary-feeding "MP-ASI dan PMBA" "Pemberian makan bayi dan anak. Feeding of infant and young child."
* #complementary-feeding insert English("Complementary feeding")
* #immunisation "Imunisasi" "Imunisasi menurut umur. Immunisation for the age."
* #immunisation insert English("Immunisation")
* #vitamin-a-deworming "Vitamin A dan obat cacing" "Vitamin A dan obat cacing. Vitamin A and deworming."
* #vitamin-a-deworming insert English("Vitamin A and deworming")
* #growth-development "Tumbuh kembang" "Pemantauan pertumbuhan dan stimulasi perkembangan. Growth monitoring and stimulation of development."
* #growth-development insert English("Growth and development")
* #dental-care "Kesehatan gigi" "Menjaga kesehatan gigi dan mulut. Care of teeth and mouth."
* #dental-care insert English("Dental care")
* #physical-activity "Aktivitas fisik" "Aktivitas fisik 30 menit sehari. Physical activity, 30 minutes a day."
* #physical-activity insert English("Physical activity")
* #reproductive-health "Kesehatan reproduksi" "Kesehatan reproduksi remaja dan pencegahan kehamilan dini. Reproductive health and avoiding early pregnancy."
* #reproductive-health insert English("Reproductive health")
* #drugs "Bahaya NAPZA" "Bahaya NAPZA. Harm of drugs."
* #drugs insert English("Harm of drugs")
* #mental-health "Kesehatan jiwa" "Kesehatan jiwa dan tempat mencari bantuan. Mental health and where to find help."
* #mental-health insert English("Mental health")
* #regular-screening "Pemeriksaan berkala" "Periksa tekanan darah, gula darah dan kesehatan lain sedikitnya setahun sekali. Blood pressure, glucose and other checks at least once a year."
* #regular-screening insert English("Regular checks")
* #taking-medicine "Minum obat teratur" "Minum obat teratur dan kontrol. Taking medicine regularly and coming back."
* #taking-medicine insert English("Taking medicine regularly")
* #family-planning "Keluarga berencana" "Memilih cara KB. Choosing a method of family planning."
* #family-planning insert English("Family planning")
* #cancer-detection "Deteksi dini kanker" "Deteksi dini kanker payudara dan leher rahim. Early detection of breast and cervical cancer."
* #cancer-detection insert English("Early detection of cancer")
* #tuberculosis "Pencegahan TBC" "Gejala, penularan dan pengobatan TBC. Symptoms, spread and treatment of tuberculosis."
* #tuberculosis insert English("Tuberculosis")
* #elderly-care "Perawatan lansia" "Kemandirian, gizi dan perawatan lansia di rumah. Independence, nutrition and home care of the elderly."
* #elderly-care insert English("Care of the elderly")
