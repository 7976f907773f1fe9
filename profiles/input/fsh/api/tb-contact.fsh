Instance: tb-contact
InstanceOf: ExampleScenario
Usage: #definition
* insert Published(ExampleScenario, tb-contact)
* name = "TbContact"
* purpose = "Kasus TBC baru di puskesmas; pustu memeriksa kontak serumah; seorang anak tanpa gejala mendapat terapi pencegahan. A new TB case at the puskesmas; the pustu investigates the household; a child without symptoms gets preventive treatment."
* insert TheSimpus
* insert ThePustu
* insert TheServer
* insert Thing(kiriman-kasus, Bundle, [["Kasus indeks (the index case)"]])
* insert Holds(kunjungan-martinus-tbc)
* insert Holds(tbc-martinus)
* insert Holds(episode-tb-martinus)
* insert Holds(tugas-investigasi)
* insert Thing(kunjungan-martinus-tbc, Encounter, [["Martinus di puskesmas (Martinus at the puskesmas)"]])
* instance[=].description = "Klaster 4. Cluster 4."
* insert Thing(tbc-martinus, Condition, [["TBC paru, terkonfirmasi, kasus baru (pulmonary TB, confirmed, new)"]])
* insert Thing(episode-tb-martinus, EpisodeOfCare, [["Episode TB-SO (episode TB-SO)"]])
* insert Thing(tugas-investigasi, Task, [["Investigasi kontak oleh pustu (contact investigation by the pustu)"]])
* insert Thing(tugas-pustu, Bundle, [["Tugas yang menunggu pustu (tasks waiting for the pustu)"]])
* insert Holds(tugas-investigasi)
* insert Thing(keluarga-lau, Group, [["Keluarga serumah (the household)"]])
* insert Thing(kiriman-kontak, Bundle, [["Kunjungan rumah seorang kontak (home visit of one contact)"]])
* insert Holds(kunjungan-theresia-kontak)
* insert Holds(skrining-tb-theresia)
* insert Holds(investigasi-theresia)
* insert Thing(kunjungan-theresia-kontak, Encounter, [["Theresia di rumah (Theresia at home)"]])
* insert Thing(skrining-tb-theresia, Observation, [["Skrining gejala: tidak ada (symptom screening: none)"]])
* instance[=].description = "Gejala sebagai component. Symptoms as components."
* insert Thing(investigasi-theresia, Observation, [["Investigasi kontak: diberi TPT (contact investigation: preventive treatment)"]])
* instance[=].description = "focus menunjuk kasus indeks. focus points at the index case."
* insert Thing(tb-satu-wilayah, Bundle, [["Episode TBC yang aktif (active TB episodes)"]])
* insert Thing(jawaban, Bundle, [["Jawaban transaksi (transaction response)"]])
* process[+]
  * title = "Kasus ditemukan (A case is found)"
  * step[+]
    * insert Step(1, transaction, simpus, server)
    * operation.name = "Kirim kasus dan tugas (Send case and task)"
    * operation.description = "Bila pasien sudah punya episode TB-SO yang aktif, kiriman ditolak (409 duplicate): pakai episode itu. If the patient already has an active TB-SO episode it is refused (409 duplicate): use that episode."
    * insert Request(kiriman-kasus)
    * insert Response(jawaban)
* process[+]
  * title = "Kontak diperiksa (The contacts are investigated)"
  * step[+]
    * insert Step(2, search-type, pustu, server)
    * operation.name = "Tugas yang menunggu (Waiting tasks)"
    * operation.description = "GET Task?owner=Organization/pustu-naitimu&status=requested"
    * insert Response(tugas-pustu)
  * step[+]
    * insert Step(3, search-type, pustu, server)
    * operation.name = "Siapa yang serumah (Who lives there)"
    * operation.description = "GET Group?member=Patient/martinus-lau&_include=Group:member"
    * insert Response(keluarga-lau)
  * step[+]
    * insert Step(4, transaction, pustu, server)
    * operation.name = "Satu kontak, satu kunjungan (One contact, one visit)"
    * insert Request(kiriman-kontak)
    * insert Response(jawaban)
    * alternative[+]
      * title = "Kontak bergejala (A contact has symptoms)"
      * description = "Hasil investigasinya terduga; dahaknya diperiksa, lihat lab-order-labkesda. The outcome is suspected; sputum is tested, see lab-order-labkesda."
      * step[+]
        * insert Step(4a, transaction, pustu, server)
        * operation.name = "Rujukan atau permintaan laboratorium (Referral or laboratory order)"
        * insert Response(jawaban)
* process[+]
  * title = "Pemantauan (Monitoring)"
  * step[+]
    * insert Step(5, search-type, simpus, server)
    * operation.name = "Episode yang aktif (Active episodes)"
    * operation.description = "GET EpisodeOfCare?type=TB-SO&status=active&organization=Organization/puskesmas-halilulik"
    * insert Response(tb-satu-wilayah)
