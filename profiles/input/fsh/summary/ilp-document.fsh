// For what exists only on paper or as a picture: a referral letter, a page of Buku KIA, a strip of an ECG.
Profile: IlpDocument
Parent: DocumentReference
Id: ilp-document
Title: "Dokumen (Document)"
Description: "Surat, foto atau berkas pindaian yang menyertai kunjungan. A letter, photo or scanned file that goes with a visit."
* insert Metadata
* identifier MS
* status MS
* type MS
* subject MS
* subject only Reference(Patient)
// SATUSEHAT rule 10502.
* date 1..1 MS
* date obeys ilp-document-1
* author MS
* custodian MS
* description MS
* content.attachment MS
* content.attachment obeys ilp-document-2
* content.attachment.contentType MS
* context MS
* context.encounter MS
* context.period obeys ilp-document-3
* obeys ilp-document-4

Invariant: ilp-document-1
Description: "Dokumen dicatat di masa depan. Periksa tanggal, jam dan zona waktu. | The document was recorded in the future. Check date, time and zone."
* insert NotInFuture

Invariant: ilp-document-2
Description: "Dokumen tidak ada isinya. Isi attachment.url atau attachment.data. | The document has no content. Set attachment.url or attachment.data."
Severity: #error
Expression: "url.exists() or data.exists()"

Invariant: ilp-document-3
Description: "Masa pelayanan berakhir sebelum mulai. Perbaiki context.period. | The time of the service ends before it starts. Correct context.period."
* insert EndsAfterStart

Invariant: ilp-document-4
Description: "Dokumen tanpa pasien atau jenis tidak akan ditemukan. Isi subject dan type. | Nobody will find a document without patient or type. Set subject and type."
Severity: #warning
Expression: "subject.exists() and type.exists()"
