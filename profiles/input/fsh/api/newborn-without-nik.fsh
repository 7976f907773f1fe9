Instance: newborn-without-nik
InstanceOf: ExampleScenario
Usage: #definition
* insert Published(ExampleScenario, newborn-without-nik)
* name = "NewbornWithoutNik"
* purpose = "Bayi dilayani sejak lahir, jauh sebelum punya NIK. NIK ibu, tanggal lahir dan urutan lahir menamainya; begitu NIK-nya ada, semua tetap pada satu orang. A baby is served from birth, long before it has a NIK. The mother's NIK, the birth date and the birth order name it; once it has a NIK, everything stays with one person."
* insert TheSimpus
* insert ThePustu
* insert TheServer
* insert Thing(kiriman-lahir, Bundle, [["Persalinan dan bayi (delivery and baby)"]])
* insert Holds(bayi-theresia)
* insert Holds(episode-neonatus-bayi-theresia)
* insert Holds(hb0)
* insert Thing(bayi-theresia, Patient, [["Bayi Ny. Theresia (the baby)"]])
* instance[=].version[+].versionId = "1"
* instance[=].version[=].description = "NIK ibu, tanggal lahir, multipleBirthInteger; nama By. Ny. Theresia. The mother's NIK, birth date, multipleBirthInteger; named after the mother."
* instance[=].version[+].versionId = "2"
* instance[=].version[=].description = "NIK dan nama sendiri, NIK ibu tetap ada. Its own NIK and name, the mother's NIK still there."
* insert Thing(kembar, Patient, [["Saudara kembarnya (the twin)"]])
* instance[=].description = "Sama, dengan multipleBirthInteger 2. The same, with multipleBirthInteger 2."
* insert Thing(episode-neonatus-bayi-theresia, EpisodeOfCare, [["Episode neonatus (newborn episode)"]])
* insert Thing(hb0, Immunization, [["HB0 (hepatitis B at birth)"]])
* insert Thing(kiriman-kn1, Bundle, [["Kunjungan neonatus pertama di rumah, KN1 (first newborn visit at home)"]])
* insert Holds(bayi-theresia)
* insert Holds(neonatus-bayi-theresia-kn1)
* insert Thing(neonatus-bayi-theresia-kn1, Encounter, [["Kunjungan KN1 (visit KN1)"]])
* insert Thing(bayi-ditemukan, Bundle, [["Bayi yang ditemukan (the baby that is found)"]])
* insert Holds(bayi-theresia)
* insert Thing(kiriman-nik, Bundle, [["Kunjungan berikutnya, dengan NIK (a later visit, with the NIK)"]])
* insert Holds(bayi-theresia)
* insert Thing(riwayat, Bundle, [["Semua tentang anak ini (all about this child)"]])
* insert Thing(jawaban, Bundle, [["Jawaban transaksi (transaction response)"]])
* instance[=].version[+].versionId = "1"
* instance[=].version[=].description = "Pasien 201 Created."
* instance[=].version[+].versionId = "2"
* instance[=].version[=].description = "Pasien 200 OK, id yang sama. Patient 200 OK, the same id."
* process[+]
  * title = "Lahir (Birth)"
  * step[+]
    * insert Step(1, transaction, simpus, server)
    * operation.name = "Kirim persalinan dan bayi (Send delivery and baby)"
    * insert Request(kiriman-lahir)
    * insert Response(jawaban)
    * operation.response.versionId = "1"
    * alternative[+]
      * title = "Kembar (Twins)"
      * description = "Urutan lahir membedakan keduanya; tanpa itu bayi kedua dikira bayi yang pertama. The birth order tells them apart; without it the second is taken for the first."
      * step[+]
        * insert Step(1a, transaction, simpus, server)
        * operation.name = "Kirim bayi kedua (Send the second baby)"
        * insert Request(kembar)
        * insert Response(jawaban)
        * operation.response.versionId = "1"
* process[+]
  * title = "Dilayani tanpa NIK (Served without a NIK)"
  * step[+]
    * insert Step(2, search-type, pustu, server)
    * operation.name = "Mencari bayi (Finding the baby)"
    * operation.description = "GET Patient?identifier=https://fhir.kemkes.go.id/id/nik-ibu|(NIK ibu)&birthdate=2026-11-03"
    * insert Response(bayi-ditemukan)
  * step[+]
    * insert Step(3, transaction, pustu, server)
    * operation.name = "Kirim KN1 dari rumah (Send KN1 from the home)"
    * operation.description = "Program lain, id lain: bayi tetap dikenali. Another program, another id: the baby is known all the same."
    * insert Request(kiriman-kn1)
    * insert Response(jawaban)
    * operation.response.versionId = "2"
* process[+]
  * title = "NIK terbit (The NIK is issued)"
  * postConditions = "Satu Patient dengan NIK, dan riwayat sejak lahir. One Patient with a NIK, and the history since birth."
  * step[+]
    * insert Step(4, transaction, simpus, server)
    * operation.name = "Kirim NIK bersama NIK ibu (Send the NIK together with the mother's)"
    * operation.description = "Keduanya dikirim sekali bersama; sesudah itu NIK saja cukup. Both are sent together once; from then on the NIK is enough."
    * insert Request(kiriman-nik)
    * insert Response(jawaban)
    * operation.response.versionId = "2"
  * step[+]
    * insert Step(5, operation, simpus, server)
    * operation.name = "Riwayat anak (The child's history)"
    * operation.description = "GET Patient/(id)/$everything"
    * insert Response(riwayat)
