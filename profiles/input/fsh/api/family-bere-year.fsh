// The files named here are those of examples/.
Instance: family-bere-year
InstanceOf: ExampleScenario
Usage: #definition
* insert Published(ExampleScenario, family-bere-year)
* name = "FamilyBereYear"
* purpose = "Keluarga Bere di Desa Naitimu, Agustus sampai November 2026: bayi, anak sekolah, ibu hamil, orang dewasa dan lansia, di posyandu, sekolah, pustu, puskesmas dan rumah. Semua orang rekaan. The Bere family in Naitimu village, August to November 2026: a baby, a schoolchild, a pregnant woman, an adult and an elderly woman, at posyandu, school, pustu, puskesmas and home. All people are invented."
* insert TheSimpus
* insert TheServer
* insert Entity(dinkes, [["Dinas Kesehatan Belu (Belu health office)"]])
* actor[=].description = "Mengisi jejaring dan membaca capaian. Fills in the network and reads the results."
* insert Thing(jejaring, Bundle, [["Jejaring Puskesmas Halilulik (the network of Puskesmas Halilulik)"]])
* instance[=].description = "Wilayah, organisasi, tempat, klaster, petugas: examples/network. Areas, organisations, places, clusters, staff."
* insert Thing(keluarga, Bundle, [["Keluarga Bere (the Bere family)"]])
* instance[=].description = "Enam orang dan Kartu Keluarganya: examples/family/keluarga-bere.json. Six people and their family card."
* insert Thing(gabriel-posyandu, Bundle, [["Gabriel: DPT-HB-Hib dosis 3 (third dose)"]])
* instance[=].description = "6 Agustus, posyandu, klaster 2: examples/visits/infant-immunisation-posyandu.json. 6 August, posyandu, cluster 2."
* insert Thing(antonius-hipertensi, Bundle, [["Antonius: hipertensi (hypertension)"]])
* instance[=].description = "20 Agustus, puskesmas, klaster 3: examples/visits/adult-hypertension.json. 20 August, puskesmas, cluster 3."
* insert Thing(antonius-lab, Bundle, [["Antonius: gula darah dan kolesterol (glucose and cholesterol)"]])
* instance[=].description = "21 Agustus, laboratorium, lintas klaster: examples/visits/laboratory.json. 21 August, laboratory, cross-cluster."
* insert Thing(fransiska-kontak, Bundle, [["Fransiska: kontak TBC (TB contact)"]])
* instance[=].description = "27 Agustus, rumah, klaster 4: examples/visits/tuberculosis-contact-home.json. 27 August, home, cluster 4."
* insert Thing(yulius-sekolah, Bundle, [["Yulius: penjaringan sekolah (school screening)"]])
* instance[=].description = "8 September, sekolah, klaster 2: examples/visits/school-child-screening.json. 8 September, school, cluster 2."
* insert Thing(maria-k1, Bundle, [["Maria: kunjungan hamil pertama, K1M (first antenatal visit)"]])
* instance[=].description = "15 September, puskesmas, klaster 2: examples/visits/anc-first-visit.json. 15 September, puskesmas, cluster 2."
* insert Thing(yulius-ugd, Bundle, [["Yulius: luka lengan (wounded arm)"]])
* instance[=].description = "3 Oktober, UGD, lintas klaster: examples/visits/emergency-ugd.json. 3 October, emergency, cross-cluster."
* insert Thing(martha-pustu, Bundle, [["Martha: lutut dan AKS (knee and daily living)"]])
* instance[=].description = "7 Oktober, pustu, klaster 3: examples/visits/elderly-pustu.json. 7 October, pustu, cluster 3."
* insert Thing(antonius-batuk, Bundle, [["Antonius: batuk pilek (a cold)"]])
* instance[=].description = "20 Oktober, tanpa tambahan ILP: examples/visits/minimal-visit.json. 20 October, without ILP's additions."
* insert Thing(maria-rumah, Bundle, [["Maria: kunjungan rumah (home visit)"]])
* instance[=].description = "10 November, bidan dan kader, klaster 2: examples/visits/home-visit-pregnant.json. 10 November, midwife and kader, cluster 2."
* insert Thing(jawaban, Bundle, [["Jawaban transaksi (transaction response)"]])
* instance[=].description = "Satu entry per entry: 201 baru, 200 sudah dikenal. One entry for each: 201 new, 200 known."
* insert Thing(tahap-maria, Parameters, [["Tahap Maria (Maria's stages)"]])
* instance[=].description = "Pada 10 November 2026: hamil dan dewasa. On 10 November 2026: pregnant and adult."
* insert Thing(layanan-maria, Parameters, [["Pelayanan bagi Maria (services for Maria)"]])
* instance[=].description = "K1 sudah diberikan; kunjungan berikutnya, TTD dan kelas ibu hamil menurut paketnya. K1 is done; the next visit, iron tablets and the antenatal class by her package."
* insert Thing(kunjungan-klaster-2, Bundle, [["Kunjungan klaster 2 (visits of cluster 2)"]])
* insert Thing(cakupan-k1, MeasureReport, [["Cakupan K1 Desa Naitimu (K1 coverage of Naitimu village)"]])
* process[+]
  * title = "Menyiapkan (Getting ready)"
  * description = "Sekali di awal. Once, at the start."
  * step[+]
    * insert Step(1, transaction, dinkes, server)
    * operation.name = "Mengisi jejaring (Filling in the network)"
    * operation.description = "Lima berkas, menurut urutan namanya. Five files, in order of their names."
    * insert Request(jejaring)
    * insert Response(jawaban)
  * step[+]
    * insert Step(2, transaction, simpus, server)
    * operation.name = "Mendaftarkan keluarga (Registering the family)"
    * insert Request(keluarga)
    * insert Response(jawaban)
* process[+]
  * title = "Kunjungan (Visits)"
  * description = "Satu kunjungan, satu Bundle. Orangnya dikenali dari NIK; Gabriel dari NIK ibunya. One visit, one Bundle. People are known by their NIK, Gabriel by his mother's."
  * preConditions = "Jejaring dan keluarga tersimpan. Network and family are stored."
  * postConditions = "Sepuluh kunjungan tersimpan sekali, walaupun dikirim berkali-kali. Ten visits are stored once, however often they were sent."
  * step[+]
    * insert Step(3, transaction, simpus, server)
    * operation.name = "Gabriel di posyandu (Gabriel at the posyandu)"
    * insert Request(gabriel-posyandu)
    * insert Response(jawaban)
  * step[+]
    * insert Step(4, transaction, simpus, server)
    * operation.name = "Antonius di puskesmas (Antonius at the puskesmas)"
    * insert Request(antonius-hipertensi)
    * insert Response(jawaban)
  * step[+]
    * insert Step(5, transaction, simpus, server)
    * operation.name = "Antonius di laboratorium (Antonius at the laboratory)"
    * insert Request(antonius-lab)
    * insert Response(jawaban)
  * step[+]
    * insert Step(6, transaction, simpus, server)
    * operation.name = "Fransiska di rumah (Fransiska at home)"
    * insert Request(fransiska-kontak)
    * insert Response(jawaban)
  * step[+]
    * insert Step(7, transaction, simpus, server)
    * operation.name = "Yulius di sekolah (Yulius at school)"
    * insert Request(yulius-sekolah)
    * insert Response(jawaban)
  * step[+]
    * insert Step(8, transaction, simpus, server)
    * operation.name = "Maria di puskesmas (Maria at the puskesmas)"
    * operation.description = "Membuka episode kehamilan. Opens the pregnancy episode."
    * insert Request(maria-k1)
    * insert Response(jawaban)
  * step[+]
    * insert Step(9, transaction, simpus, server)
    * operation.name = "Yulius di UGD (Yulius in emergency care)"
    * insert Request(yulius-ugd)
    * insert Response(jawaban)
  * step[+]
    * insert Step(10, transaction, simpus, server)
    * operation.name = "Martha di pustu (Martha at the pustu)"
    * insert Request(martha-pustu)
    * insert Response(jawaban)
  * step[+]
    * insert Step(11, transaction, simpus, server)
    * operation.name = "Antonius lagi (Antonius again)"
    * operation.description = "Klaster, tahap dan tempat tidak dikirim; server menurunkannya dan menandainya. Cluster, stage and setting are not sent; the server derives and marks them."
    * insert Request(antonius-batuk)
    * insert Response(jawaban)
  * step[+]
    * insert Step(12, transaction, simpus, server)
    * operation.name = "Maria di rumah (Maria at home)"
    * insert Request(maria-rumah)
    * insert Response(jawaban)
    * alternative[+]
      * title = "Jawaban tidak sampai (No answer arrives)"
      * description = "SIMPUS mengirim Bundle yang sama lagi dan menerima jawaban yang sama; tidak ada yang bertambah. The SIMPUS sends the same Bundle again and gets the same answer; nothing is added."
      * step[+]
        * insert Step(12a, transaction, simpus, server)
        * operation.name = "Kirim lagi (Send again)"
        * insert Request(maria-rumah)
        * insert Response(jawaban)
* process[+]
  * title = "Jawaban atas pertanyaan (Answers)"
  * step[+]
    * insert Step(13, operation, simpus, server)
    * operation.name = "Tahap Maria hari ini (Maria's stages today)"
    * operation.description = "GET Patient/(id)/$life-stage?date=2026-11-10"
    * insert Response(tahap-maria)
  * step[+]
    * insert Step(14, operation, simpus, server)
    * operation.name = "Apa yang jatuh tempo bagi Maria (What is due to Maria)"
    * operation.description = "GET Patient/(id)/$due-services?date=2026-11-10"
    * insert Response(layanan-maria)
  * step[+]
    * insert Step(15, search-type, simpus, server)
    * operation.name = "Kunjungan satu klaster (Visits of one cluster)"
    * operation.description = "GET Encounter?cluster=maternal-child"
    * insert Response(kunjungan-klaster-2)
  * step[+]
    * insert Step(16, operation, dinkes, server)
    * operation.name = "Cakupan K1 desa (K1 coverage of the village)"
    * operation.description = "GET Measure/k1-coverage/$evaluate-measure?periodStart=2026-09-01&periodEnd=2026-09-30&subject=Location/area-5304042007"
    * insert Response(cakupan-k1)
