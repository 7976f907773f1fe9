Instance: lab-order-labkesda
InstanceOf: ExampleScenario
Usage: #definition
* insert Published(ExampleScenario, lab-order-labkesda)
* name = "LabOrderLabkesda"
* purpose = "Puskesmas mengirim dahak ke Labkesda untuk TCM; Labkesda memeriksa dan melaporkan; puskesmas membaca hasilnya. The puskesmas sends sputum to the district laboratory for a molecular test; the laboratory tests and reports; the puskesmas reads the result."
* insert TheSimpus
* insert TheServer
* insert Entity(labkesda, [["Program Labkesda (software of the district laboratory)"]])
* insert Thing(kiriman-permintaan, Bundle, [["Kunjungan dengan permintaan (visit with an order)"]])
* insert Holds(kunjungan-maksimus-batuk)
* insert Holds(batuk-maksimus)
* insert Holds(permintaan-tcm-maksimus)
* insert Holds(dahak-tcm-maksimus)
* insert Thing(kunjungan-maksimus-batuk, Encounter, [["Maksimus di puskesmas (Maksimus at the puskesmas)"]])
* insert Thing(batuk-maksimus, Condition, [["Batuk lama (prolonged cough)"]])
* insert Thing(permintaan-tcm-maksimus, ServiceRequest, [["Permintaan TCM (order of the test)"]])
* instance[=].description = "performer = Labkesda, locationCode = laboratory."
* insert Thing(dahak-tcm-maksimus, Specimen, [["Dahak (sputum)"]])
* instance[=].version[+].versionId = "1"
* instance[=].version[=].description = "Diambil dan dikirim: siapa membawa, kapan. Collected and sent: who carries it, when."
* instance[=].version[+].versionId = "2"
* instance[=].version[=].description = "Diterima: siapa, kapan. Received: by whom, when."
* instance[=].version[+].versionId = "3"
* instance[=].version[=].description = "unsatisfactory, dengan alasan. unsatisfactory, with the reason."
* insert Thing(permintaan-menunggu, Bundle, [["Permintaan yang menunggu (waiting orders)"]])
* insert Holds(permintaan-tcm-maksimus)
* insert Holds(dahak-tcm-maksimus)
* insert Thing(kiriman-hasil, Bundle, [["Hasil Labkesda (the laboratory's result)"]])
* insert Holds(kunjungan-labkesda-maksimus)
* insert Holds(hasil-tcm-maksimus)
* insert Holds(laporan-tcm-maksimus)
* insert Thing(kunjungan-labkesda-maksimus, Encounter, [["Kunjungan di Labkesda (visit at the laboratory)"]])
* instance[=].description = "Tempat laboratory; milik Labkesda. Setting laboratory; of the laboratory."
* insert Thing(hasil-tcm-maksimus, Observation, [["Hasil TCM (test result)"]])
* insert Thing(laporan-tcm-maksimus, DiagnosticReport, [["Laporan (the report)"]])
* instance[=].description = "basedOn menunjuk permintaan puskesmas. basedOn points at the order of the puskesmas."
* insert Thing(laporan-dan-hasil, Bundle, [["Laporan beserta hasilnya (the report with its results)"]])
* insert Holds(laporan-tcm-maksimus)
* insert Holds(hasil-tcm-maksimus)
* insert Thing(jawaban, Bundle, [["Jawaban transaksi (transaction response)"]])
* process[+]
  * title = "Permintaan (Order)"
  * step[+]
    * insert Step(1, transaction, simpus, server)
    * operation.name = "Kirim kunjungan, permintaan dan contoh uji (Send visit, order and specimen)"
    * insert Request(kiriman-permintaan)
    * insert Response(jawaban)
* process[+]
  * title = "Pemeriksaan (Testing)"
  * step[+]
    * insert Step(2, search-type, labkesda, server)
    * operation.name = "Permintaan yang menunggu (Waiting orders)"
    * operation.description = "GET ServiceRequest?performer=Organization/labkesda-belu&status=active"
    * insert Response(permintaan-menunggu)
  * step[+]
    * insert Step(3, update, labkesda, server)
    * operation.name = "Menerima dahak (Receiving the sputum)"
    * insert Request(dahak-tcm-maksimus)
    * operation.request.versionId = "2"
    * alternative[+]
      * title = "Contoh uji tidak layak (The specimen is unsatisfactory)"
      * description = "Labkesda mencatat alasannya; puskesmas mengambil dahak baru untuk permintaan yang sama. The laboratory says why; the puskesmas collects new sputum for the same order."
      * step[+]
        * insert Step(3a, update, labkesda, server)
        * operation.name = "Menolak contoh uji (Refusing the specimen)"
        * insert Request(dahak-tcm-maksimus)
        * operation.request.versionId = "3"
  * step[+]
    * insert Step(4, transaction, labkesda, server)
    * operation.name = "Kirim hasil dan laporan (Send result and report)"
    * insert Request(kiriman-hasil)
    * insert Response(jawaban)
* process[+]
  * title = "Hasil dibaca (The result is read)"
  * step[+]
    * insert Step(5, search-type, simpus, server)
    * operation.name = "Mencari laporan (Finding the report)"
    * operation.description = "GET DiagnosticReport?based-on=ServiceRequest/permintaan-tcm-maksimus&_include=DiagnosticReport:result"
    * insert Response(laporan-dan-hasil)
