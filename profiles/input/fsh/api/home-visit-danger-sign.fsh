Instance: home-visit-danger-sign
InstanceOf: ExampleScenario
Usage: #definition
* insert Published(ExampleScenario, home-visit-danger-sign)
* name = "HomeVisitDangerSign"
* purpose = "Kader menemukan tanda bahaya pada bayi saat kunjungan rumah. Pustu tahu saat itu juga, bidan datang, bayi dirujuk ke puskesmas, dan jawabannya kembali. A kader finds a danger sign in a baby at a home visit. The pustu knows at once, the midwife comes, the baby is referred to the puskesmas, and the reply comes back."
* insert Person(kader, [["Kader Rosalinda Bau (the kader)"]])
* insert Entity(aplikasi-kader, [["Aplikasi kader (the kader's app)"]])
* insert TheServer
* insert ThePustu
* insert TheSimpus
* insert Thing(jadwal-keluarga-tae-november, Appointment, [["Jadwal kunjungan rumah (the planned home visit)"]])
* insert Thing(kiriman-kader, Bundle, [["Kunjungan kader (the kader's visit)"]])
* insert Holds(kunjungan-rumah-tae-imanuel)
* insert Holds(rumah-bayi-imanuel)
* insert Holds(bahaya-imanuel)
* insert Holds(tindak-lanjut-imanuel)
* insert Thing(kunjungan-rumah-tae-imanuel, Encounter, [["Kunjungan rumah Imanuel (Imanuel's home visit)"]])
* instance[=].description = "Kelas HH atau tempat home; temuan: tanda bahaya. Class HH or setting home; found: a danger sign."
* insert Thing(rumah-bayi-imanuel, QuestionnaireResponse, [["Lembar bayi 0-6 bulan (sheet for babies of 0-6 months)"]])
* insert Thing(bahaya-imanuel, Flag, [["Tanda bahaya (danger sign)"]])
* instance[=].version[+].versionId = "1"
* instance[=].version[=].description = "active: bayi tidak mau menyusu, tali pusat bernanah. active: the baby does not feed, the cord is festering."
* instance[=].version[+].versionId = "2"
* instance[=].version[=].description = "inactive, dengan waktu selesai. inactive, with its end."
* insert Thing(tindak-lanjut-imanuel, Task, [["Tindak lanjut pustu (follow-up by the pustu)"]])
* instance[=].version[+].versionId = "1"
* instance[=].version[=].description = "requested, segera (stat). requested, at once (stat)."
* instance[=].version[+].versionId = "2"
* instance[=].version[=].description = "accepted: bidan berangkat. accepted: the midwife is on her way."
* instance[=].version[+].versionId = "3"
* instance[=].version[=].description = "completed, hasil: dirujuk. completed, result: referred."
* insert Thing(tugas-pustu, Bundle, [["Tugas yang menunggu pustu (tasks waiting for the pustu)"]])
* insert Holds(tindak-lanjut-imanuel)
* insert Thing(kiriman-bidan, Bundle, [["Kunjungan bidan (the midwife's visit)"]])
* insert Holds(kunjungan-bidan)
* insert Holds(sakit-imanuel)
* insert Holds(rujukan-imanuel)
* insert Holds(jawaban-rujukan)
* insert Holds(bahaya-imanuel)
* insert Holds(tindak-lanjut-imanuel)
* insert Thing(kunjungan-bidan, Encounter, [["Bidan pustu di rumah (the midwife at the home)"]])
* insert Thing(sakit-imanuel, Condition, [["Diagnosis bidan (the midwife's diagnosis)"]])
* insert Thing(rujukan-imanuel, ServiceRequest, [["Rujukan ke puskesmas (referral to the puskesmas)"]])
* instance[=].description = "Alasan, tujuan, prioritas stat. Reason, destination, priority stat."
* insert Thing(jawaban-rujukan, Task, [["Tugas rujukan (the referral's task)"]])
* instance[=].version[+].versionId = "1"
* instance[=].version[=].description = "requested, pelaksana: puskesmas. requested, owner: the puskesmas."
* instance[=].version[+].versionId = "2"
* instance[=].version[=].description = "completed, dengan jawaban. completed, with the reply."
* insert Thing(rujukan-menunggu, Bundle, [["Rujukan yang menunggu puskesmas (referrals waiting for the puskesmas)"]])
* insert Holds(rujukan-imanuel)
* insert Thing(kiriman-puskesmas, Bundle, [["Kunjungan di puskesmas (the visit at the puskesmas)"]])
* insert Holds(kunjungan-puskesmas)
* insert Holds(jawaban-rujukan)
* insert Thing(kunjungan-puskesmas, Encounter, [["Imanuel di puskesmas (Imanuel at the puskesmas)"]])
* insert Thing(jawaban, Bundle, [["Jawaban transaksi (transaction response)"]])
* process[+]
  * title = "Kader menemukan (The kader finds it)"
  * step[+]
    * insert Step(1, search-type, aplikasi-kader, server)
    * operation.name = "Jadwal hari ini (Today's schedule)"
    * operation.description = "GET Appointment?practitioner=Practitioner/kader-rosalinda-bau&date=2026-11-02"
    * insert Response(jadwal-keluarga-tae-november)
  * step[+]
    * insert Act(2, kader, aplikasi-kader)
    * operation.name = "Mengisi lembar bayi (Filling in the baby's sheet)"
    * operation.description = "Aplikasi menunjukkan tanda bahaya begitu dicentang, dan menyuruh lapor. The app shows the danger sign as soon as it is ticked, and says to report."
    * insert Request(rumah-bayi-imanuel)
  * step[+]
    * insert Step(3, transaction, aplikasi-kader, server)
    * operation.name = "Kirim kunjungan, tanda bahaya dan tugas (Send visit, danger sign and task)"
    * operation.description = "Satu Bundle: tersimpan semuanya atau tidak sama sekali. One Bundle: all of it is stored, or nothing."
    * insert Request(kiriman-kader)
    * insert Response(jawaban)
    * alternative[+]
      * title = "Tidak ada sambungan (No connection)"
      * description = "Aplikasi menyimpan kiriman dan mengirimnya nanti; kader menelepon pustu saat itu juga. The app keeps it and sends it later; the kader phones the pustu at once."
      * step[+]
        * insert Act(3a, kader, pustu)
        * operation.name = "Menelepon pustu (Phoning the pustu)"
* process[+]
  * title = "Pustu menindaklanjuti (The pustu follows up)"
  * step[+]
    * insert Step(4, search-type, pustu, server)
    * operation.name = "Tugas yang menunggu (Waiting tasks)"
    * operation.description = "GET Task?owner=Organization/pustu-naitimu&status=requested&_include=Task:focus, berkala atau lewat Subscription. From time to time, or by Subscription."
    * insert Response(tugas-pustu)
  * step[+]
    * insert Step(5, update, pustu, server)
    * operation.name = "Menerima tugas (Taking the task)"
    * insert Request(tindak-lanjut-imanuel)
    * operation.request.versionId = "2"
  * step[+]
    * insert Step(6, transaction, pustu, server)
    * operation.name = "Kunjungan bidan dan rujukan (The midwife's visit and the referral)"
    * operation.description = "Tugas ditutup dengan hasil dirujuk; tanda bahaya diakhiri. The task is completed as referred; the danger sign ends."
    * insert Request(kiriman-bidan)
    * insert Response(jawaban)
* process[+]
  * title = "Puskesmas menjawab (The puskesmas replies)"
  * step[+]
    * insert Step(7, search-type, simpus, server)
    * operation.name = "Rujukan yang menunggu (Waiting referrals)"
    * operation.description = "GET ServiceRequest?performer=Organization/puskesmas-halilulik&status=active"
    * insert Response(rujukan-menunggu)
  * step[+]
    * insert Step(8, transaction, simpus, server)
    * operation.name = "Kunjungan dan jawaban rujukan (Visit and reply)"
    * insert Request(kiriman-puskesmas)
    * insert Response(jawaban)
  * step[+]
    * insert Step(9, search-type, pustu, server)
    * operation.name = "Membaca jawaban (Reading the reply)"
    * operation.description = "GET Task?focus=ServiceRequest/(id)"
    * insert Response(jawaban-rujukan)
    * operation.response.versionId = "2"
