Profile: IlpCoverage
Parent: Coverage
Id: ilp-coverage
Title: "Jaminan kesehatan (Coverage)"
Description: "Kepesertaan seseorang pada JKN, Jamkesda atau penjamin lain. A person's membership of JKN, Jamkesda or another payer."
* insert Metadata
* identifier MS
* identifier obeys ilp-coverage-1
* status MS
* type MS
* insert OwnCoding(type.coding, kind, IlpCoverageKindCS, IlpCoverageKindVS)
* subscriberId MS
* beneficiary MS
* beneficiary only Reference(Patient)
* period MS
* period obeys ilp-coverage-2
* payor MS
* payor obeys ilp-coverage-3
* class MS
* obeys ilp-coverage-4 and ilp-coverage-5

// The organisation's number of BPJS ends the system's URI.
Invariant: ilp-coverage-1
Description: "Nomor peserta BPJS harus tepat 13 angka. Salin dari kartu tanpa spasi atau titik. | A BPJS member number is exactly 13 digits. Copy it from the card without spaces or dots."
Severity: #error
Expression: "where(system.startsWith('http://sys-ids.kemkes.go.id/insurance-subscriber/')).value.all(matches('^[0-9]{13}$'))"

Invariant: ilp-coverage-2
Description: "Jaminan berakhir sebelum mulai. Perbaiki period. | The coverage ends before it starts. Correct period."
Severity: #error
Expression: "(end < start).allFalse()"

// SATUSEHAT rule 10900.
Invariant: ilp-coverage-3
Description: "Nama penjamin belum ada, SATUSEHAT akan menolaknya. Isi payor.display, misalnya BPJS Kesehatan. | The payer's name is missing, and SATUSEHAT will refuse it. Set payor.display, such as BPJS Kesehatan."
Severity: #warning
Expression: "display.exists()"

Invariant: ilp-coverage-4
Description: "Masa jaminan sudah lewat tetapi statusnya masih aktif. Ubah status menjadi cancelled, atau perpanjang period. | The coverage's period is over but it is still active. Set status to cancelled or extend the period."
Severity: #warning
Expression: "status.where($this = 'active').empty() or (period.end < today()).allFalse()"

Invariant: ilp-coverage-5
Description: "Peserta JKN belum punya nomor. Isi identifier atau subscriberId. | The JKN member has no number. Set identifier or subscriberId."
Severity: #warning
Expression: "type.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/coverage-kind' and code = 'jkn').empty() or identifier.exists() or subscriberId.exists()"
