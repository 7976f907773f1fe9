// The body and the answer are no Parameters but lines of JSON, told here as Binary.
Instance: submit-visits
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(submit-visits)
* name = "SubmitVisits"
* title = "Kirim banyak kunjungan (Submit visits)"
* description = "Mengirim kunjungan yang dikumpulkan tanpa sambungan: satu Bundle transaksi per baris. Setiap baris berdiri sendiri dan diperlakukan seperti POST ke alamat dasar. Sends visits that were collected without a connection: one transaction Bundle a line. Every line stands alone and is treated like a POST to the base address."
* affectsState = true
* system = true
* type = false
* instance = false
* comment = "Baris yang ditolak disimpan di karantina bersama alasannya; baris lain tetap tersimpan. Kirim ulang seluruh berkas bila jawaban terputus: yang sudah tersimpan tidak tersimpan dua kali. Isi dan jawaban boleh dimampatkan (gzip). A refused line is kept in quarantine with the reason; the other lines are stored. Send the whole file again when the answer breaks off: what is stored is not stored twice. Body and answer may be compressed (gzip)."
* parameter[+]
  * insert Parameter(visits, in, 1, 1, Binary)
  * documentation = "Isi permintaan, application/fhir+ndjson: satu Bundle bertipe transaction per baris, tanpa ganti baris di dalamnya. Baris kosong dilewati. The body, application/fhir+ndjson: one Bundle of type transaction a line, with no line break inside. Empty lines are skipped."
* parameter[+]
  * insert Parameter(return, out, 1, 1, Binary)
  * documentation = "Jawaban 200, application/fhir+ndjson: satu OperationOutcome per baris yang dikirim, urutannya sama. Semua issue information atau warning: tersimpan. Ada error atau fatal: ditolak, tidak ada yang tersimpan dari baris itu. Answer 200, application/fhir+ndjson: one OperationOutcome for each line sent, in the same order. All issues information or warning: stored. Any error or fatal: refused, nothing of that line was stored."
