Instance: posyandu-immunisation-day
InstanceOf: ExampleScenario
Usage: #definition
* insert Published(ExampleScenario, posyandu-immunisation-day)
* name = "PosyanduImmunisationDay"
* purpose = "Hari buka posyandu tanpa sambungan. Malamnya semua kunjungan dikirim sekaligus; satu baris ditolak, diperbaiki, dan dikirim lagi. The posyandu's open day without a connection. In the evening all visits are sent at once; one line is refused, mended and sent again."
* insert Person(bidan, [["Bidan Agustina Mau (the midwife)"]])
* insert Entity(aplikasi, [["Aplikasi posyandu (app of the posyandu)"]])
* insert TheServer
* insert Thing(layanan-anak, Parameters, [["Pelayanan yang jatuh tempo (services due)"]])
* instance[=].description = "Satu anak: imunisasi mana, sejak kapan, boleh di mana. One child: which immunisation, since when, where it may be given."
* insert Thing(kunjungan-1, Bundle, [["Baris 1: Gabriel (line 1)"]])
* insert Thing(kunjungan-2, Bundle, [["Baris 2: bayi kedua (line 2, a second baby)"]])
* instance[=].version[+].versionId = "1"
* instance[=].version[=].description = "NIK ibu 15 angka. The mother's NIK has 15 digits."
* instance[=].version[+].versionId = "2"
* instance[=].version[=].description = "NIK ibu 16 angka, nomor kunjungan sama. The mother's NIK has 16 digits, the visit number is the same."
* insert Thing(kunjungan-3, Bundle, [["Baris 3: imunisasi ditolak ayah (line 3, refused by the father)"]])
* instance[=].description = "Immunization not-done dengan alasannya. Immunization not-done with the reason."
* insert Thing(kiriman, Binary, [["Kiriman NDJSON (the NDJSON that is sent)"]])
* insert Holds(kunjungan-1)
* insert Holds(kunjungan-2)
* insert Holds(kunjungan-3)
* insert Thing(jawaban-pertama, Binary, [["Jawaban pertama (first answer)"]])
* instance[=].description = "Baris 1 dan 3 tersimpan; baris 2 ditolak: ilp-nik-ibu-1, dan disimpan di karantina. Lines 1 and 3 are stored; line 2 is refused by ilp-nik-ibu-1 and kept in quarantine."
* insert Thing(perbaikan, Binary, [["Baris yang diperbaiki (the mended line)"]])
* insert Holds(kunjungan-2)
* insert Thing(jawaban-kedua, Binary, [["Jawaban kedua (second answer)"]])
* instance[=].description = "Tersimpan. Stored."
* process[+]
  * title = "Sebelum berangkat (Before leaving)"
  * step[+]
    * insert Step(1, operation, aplikasi, server)
    * operation.name = "Siapa perlu apa (Who needs what)"
    * operation.description = "GET Patient/(id)/$due-services?date=2026-08-06, untuk setiap anak sasaran. For every child of the target list."
    * insert Response(layanan-anak)
* process[+]
  * title = "Hari buka (The open day)"
  * description = "Tidak ada sambungan. Setiap kunjungan mendapat nomor tetap di aplikasi. There is no connection. The app gives every visit a number that stays."
  * step[+]
    * pause = true
    * insert Act(2, bidan, aplikasi)
    * operation.name = "Mencatat pelayanan (Recording the services)"
    * operation.description = "Timbang, ukur, imunisasi; yang ditolak juga dicatat. Weighing, measuring, immunising; refusals are recorded too."
* process[+]
  * title = "Malam hari (In the evening)"
  * preConditions = "Ada sambungan. There is a connection."
  * postConditions = "Tiga kunjungan tersimpan, masing-masing sekali. Three visits are stored, each once."
  * step[+]
    * insert Step(3, operation, aplikasi, server)
    * operation.name = "Kirim semua (Send all)"
    * operation.description = "POST $submit-visits, satu Bundle per baris. One Bundle a line."
    * insert Request(kiriman)
    * insert Response(jawaban-pertama)
    * alternative[+]
      * title = "Sambungan putus sebelum jawaban lengkap (The connection breaks before the whole answer)"
      * description = "Kirim seluruh berkas lagi. Baris yang sudah tersimpan dijawab tersimpan, tanpa ditulis dua kali. Send the whole file again. Lines that are stored are answered as stored, and not written twice."
      * step[+]
        * insert Step(3a, operation, aplikasi, server)
        * operation.name = "Kirim semua lagi (Send all again)"
        * insert Request(kiriman)
        * insert Response(jawaban-pertama)
  * step[+]
    * insert Act(4, aplikasi, bidan)
    * operation.name = "Menunjukkan yang ditolak (Showing what was refused)"
    * operation.description = "NIK ibu harus tepat 16 angka. Salin dari KTP ibu tanpa spasi atau titik. The mother's NIK is exactly 16 digits. Copy it from her identity card without spaces or dots."
  * step[+]
    * insert Step(5, operation, aplikasi, server)
    * operation.name = "Kirim baris yang diperbaiki (Send the mended line)"
    * operation.description = "Nomor kunjungannya sama, jadi karantina untuk nomor itu selesai. The visit number is the same, so the quarantine of that number is settled."
    * insert Request(perbaikan)
    * insert Response(jawaban-kedua)
