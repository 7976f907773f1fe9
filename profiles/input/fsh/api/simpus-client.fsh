// The least. Everything a visit holds goes into one transaction; `create` says that the client puts that type into it.
Instance: simpus-client
InstanceOf: CapabilityStatement
Usage: #definition
* insert Published(CapabilityStatement, simpus-client)
* name = "SimpusClient"
* title = "Klien SIMPUS (SIMPUS client)"
* description = "Yang paling sedikit harus dapat dilakukan SIMPUS: mengirim satu kunjungan, membaca jawabannya, mengirim lagi sampai terjawab. The least that a SIMPUS must be able to do: send a visit, read the answer, send again until there is one."
* kind = #requirements
* fhirVersion = #4.0.1
* format[0] = #json
* implementationGuide = "https://w3id.org/ilp-fhir/ImplementationGuide/ilp.fhir.r4"
* rest
  * mode = #client
  * documentation = "1. Kirim satu kunjungan sebagai satu transaksi, dengan nomor kunjungan yang tetap. 2. Tanpa jawaban atau dengan 5xx: kirim isi yang sama lagi, dengan jeda yang makin lama. 3. Dengan 4xx: tunjukkan OperationOutcome kepada pengguna, perbaiki, kirim lagi dengan nomor yang sama. 4. Peringatan dari kunjungan yang diterima ditunjukkan juga. 5. Tambahan ILP (klaster, tahap, tempat) boleh tidak dikirim. 1. Send a visit as one transaction, under a visit number that stays. 2. Without an answer or with a 5xx: send the same again, waiting longer each time. 3. With a 4xx: show the OperationOutcome to the user, mend, send again under the same number. 4. Show warnings of accepted visits too. 5. ILP's additions (cluster, stage, setting) may be left out."
  * security
    * service[0] = http://terminology.hl7.org/CodeSystem/restful-security-service#OAuth
    * description = "Token diminta sekali dan dipakai sampai habis masanya; rahasia klien tidak disimpan di peramban atau ponsel. A token is asked for once and used until it expires; the client's secret is not kept in a browser or phone."
  * insert ClientVisit
  * insert ClientReading
  * insert Does(transaction, SHALL)
  * insert Does(batch, MAY)
  * insert Operates(submit-visits, https://w3id.org/ilp-fhir/OperationDefinition/submit-visits, [["Untuk yang bekerja tanpa sambungan, misalnya di posyandu. For work without a connection, such as at a posyandu."]])
  * operation[=] insert Expects(SHOULD)
  * insert Operates(satusehat-check, https://w3id.org/ilp-fhir/OperationDefinition/satusehat-check, "Memeriksa sebelum dikirim. Checking before sending.")
  * operation[=] insert Expects(MAY)
