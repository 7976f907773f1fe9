Instance: puskesmas-to-satusehat
InstanceOf: ExampleScenario
Usage: #definition
* insert Published(ExampleScenario, puskesmas-to-satusehat)
* name = "PuskesmasToSatusehat"
* purpose = "Satu kunjungan dari SIMPUS sampai ke SATUSEHAT: disimpan, dilengkapi, diantre, dikirim dengan kredensial puskesmas itu sendiri, dan terlihat sampai di mana. One visit from the SIMPUS to SATUSEHAT: stored, completed, queued, delivered with that puskesmas's own credentials, and one can see how far it came."
* insert TheSimpus
* insert TheServer
* insert Entity(antrean, [["Antrean kirim (outbox)"]])
* actor[=].description = "Bagian server: apa yang belum terkirim, percobaan ke berapa, jawaban terakhir. A part of the server: what is not delivered yet, which attempt, the last answer."
* insert Entity(satusehat, "SATUSEHAT")
* insert Person(petugas, [["Petugas puskesmas (officer of the puskesmas)"]])
* insert Thing(kunjungan, Bundle, [["Kunjungan tanpa tambahan ILP (visit without ILP's additions)"]])
* instance[=].description = "examples/visits/minimal-visit.json"
* insert Thing(jawaban, Bundle, [["Jawaban transaksi (transaction response)"]])
* insert Thing(tersimpan, Encounter, [["Kunjungan yang tersimpan (the stored visit)"]])
* instance[=].description = "Klaster, tahap dan tempat diturunkan dan ditandai derived. Cluster, stage and setting are derived and marked so."
* insert Thing(kiriman, Bundle, [["Bentuk untuk SATUSEHAT (form for SATUSEHAT)"]])
* instance[=].version[+].versionId = "1"
* instance[=].version[=].description = "Tambahan ILP dilepas, kelas HH menjadi yang diterima SATUSEHAT, waktu dalam UTC, id menjadi id SATUSEHAT. ILP's additions are taken off, class HH becomes one that SATUSEHAT takes, times are in UTC, ids are those of SATUSEHAT."
* instance[=].version[+].versionId = "2"
* instance[=].version[=].description = "Sesudah kunjungan diperbaiki. After the visit was mended."
* insert Thing(pasien-satusehat, Patient, [["Pasien di SATUSEHAT (the patient at SATUSEHAT)"]])
* instance[=].description = "Nomor IHS, dicari dengan NIK. The IHS number, found by NIK."
* insert Thing(jawaban-satusehat, Bundle, [["Jawaban SATUSEHAT (SATUSEHAT's answer)"]])
* insert Thing(penolakan, OperationOutcome, [["Penolakan SATUSEHAT (SATUSEHAT's refusal)"]])
* instance[=].version[+].versionId = "20002"
* instance[=].version[=].description = "Aturan 20002: sudah ada. Rule 20002: it is there already."
* instance[=].version[+].versionId = "10457"
* instance[=].version[=].description = "Aturan 10457: kunjungan selesai tanpa diagnosis. Rule 10457: finished without a diagnosis."
* insert Thing(yang-ada, Bundle, [["Yang sudah ada di SATUSEHAT (what SATUSEHAT already has)"]])
* process[+]
  * title = "Diterima (Taken in)"
  * step[+]
    * insert Step(1, transaction, simpus, server)
    * operation.name = "Kirim kunjungan (Send the visit)"
    * insert Request(kunjungan)
    * insert Response(jawaban)
  * step[+]
    * insert Act(2, server, server)
    * operation.name = "Melengkapi (Completing)"
    * operation.description = "Yang tidak dikirim diturunkan; yang dikirim tidak diubah. What was not sent is derived; what was sent is never touched."
    * insert Response(tersimpan)
  * step[+]
    * insert Act(3, server, antrean)
    * operation.name = "Mengantre (Queueing)"
    * operation.description = "Dalam transaksi yang sama dengan penyimpanan: yang tersimpan pasti diantre. In the same transaction as storing: what is stored is queued for certain."
* process[+]
  * title = "Dikirim (Delivered)"
  * preConditions = "Puskesmas punya kredensial SATUSEHAT sendiri. The puskesmas has credentials of its own at SATUSEHAT."
  * postConditions = "Id SATUSEHAT tercatat pada setiap resource. SATUSEHAT's ids are recorded for every resource."
  * step[+]
    * insert Act(4, antrean, satusehat)
    * operation.name = "Meminta token (Asking for a token)"
    * operation.description = "Dengan kredensial puskesmas itu; dipakai sampai habis masanya. With that puskesmas's credentials; used until it expires."
  * step[+]
    * insert Step(5, search-type, antrean, satusehat)
    * operation.name = "Mencari pasien (Finding the patient)"
    * operation.description = "GET Patient?identifier=https://fhir.kemkes.go.id/id/nik|(NIK)"
    * insert Response(pasien-satusehat)
  * step[+]
    * insert Step(6, transaction, antrean, satusehat)
    * operation.name = "Mengirim (Delivering)"
    * insert Request(kiriman)
    * operation.request.versionId = "1"
    * insert Response(jawaban-satusehat)
    * alternative[+]
      * title = "Sudah ada, aturan 20002 (Already there, rule 20002)"
      * description = "Id yang sudah ada dicari dan dipakai. The id that is there is looked up and adopted."
      * step[+]
        * insert Step(6a, transaction, antrean, satusehat)
        * operation.name = "Mengirim (Delivering)"
        * insert Request(kiriman)
        * operation.request.versionId = "1"
        * insert Response(penolakan)
        * operation.response.versionId = "20002"
      * step[+]
        * insert Step(6b, search-type, antrean, satusehat)
        * operation.name = "Mencari yang sudah ada (Finding what is there)"
        * operation.description = "GET Encounter?identifier=http://sys-ids.kemkes.go.id/encounter/(nomor organisasi)|(nomor kunjungan)"
        * insert Response(yang-ada)
    * alternative[+]
      * title = "SATUSEHAT tidak terjangkau (SATUSEHAT cannot be reached)"
      * description = "Dicoba lagi nanti, dengan jeda yang makin lama. Tidak ada yang hilang. It is tried again later, waiting longer each time. Nothing is lost."
      * step[+]
        * insert Act(6c, antrean, antrean)
        * operation.name = "Menunggu percobaan berikutnya (Waiting for the next attempt)"
* process[+]
  * title = "Ditolak SATUSEHAT (Refused by SATUSEHAT)"
  * description = "Tidak dicoba lagi sendiri: orang yang memperbaiki. It is not tried again by itself: a person mends it."
  * step[+]
    * insert Step(7, transaction, antrean, satusehat)
    * operation.name = "Mengirim (Delivering)"
    * insert Request(kiriman)
    * operation.request.versionId = "1"
    * insert Response(penolakan)
    * operation.response.versionId = "10457"
  * step[+]
    * insert Act(8, server, petugas)
    * operation.name = "Melihat alasannya (Seeing why)"
    * operation.description = "Di halaman /exchange, menurut nomor kunjungan. On the page /exchange, by visit number."
    * insert Response(penolakan)
    * operation.response.versionId = "10457"
  * step[+]
    * insert Step(9, transaction, simpus, server)
    * operation.name = "Mengirim perbaikan (Sending the correction)"
    * operation.description = "Nomor kunjungannya sama. Under the same visit number."
    * insert Request(kunjungan)
    * insert Response(jawaban)
  * step[+]
    * insert Step(10, transaction, antrean, satusehat)
    * operation.name = "Mengirim lagi (Delivering again)"
    * insert Request(kiriman)
    * operation.request.versionId = "2"
    * insert Response(jawaban-satusehat)
