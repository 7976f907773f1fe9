// SATUSEHAT rules 10071 (code), 10072 (status), 10073 (category), 10074 (conclusionCode).
Profile: IlpLaboratoryReport
Parent: DiagnosticReport
Id: ilp-laboratory-report
Title: "Laporan laboratorium (Laboratory report)"
Description: "Jawaban laboratorium atas sebuah permintaan, termasuk dari Labkesda kepada puskesmas. The laboratory's answer to an order, also from the district laboratory to the puskesmas."
* insert Metadata
* identifier MS
// Rule 10387.
* basedOn 1..* MS
* basedOn only Reference(ServiceRequest)
* status MS
* category MS
* category from http://hl7.org/fhir/ValueSet/diagnostic-service-sections (extensible)
* code MS
* code from IlpLaboratoryTestVS (preferred)
// Rule 10144.
* subject 1..1 MS
* subject only Reference(Patient)
// Rule 10145.
* encounter 1..1 MS
* effective[x] MS
* effective[x] obeys ilp-labreport-3 and ilp-labreport-7
* issued MS
* issued obeys ilp-labreport-4 and ilp-labreport-5
// Rule 10384. The official payloads name the laboratory beside the person.
* performer 1..* MS
* performer only Reference(Practitioner or PractitionerRole or Organization)
* specimen MS
* result MS
* conclusion MS
* conclusionCode MS
* obeys ilp-labreport-1 and ilp-labreport-2 and ilp-labreport-6

// Rule 10432.
Invariant: ilp-labreport-1
Description: "Nomor laporan bukan dari laboratorium. Kirim identifier dengan system http://sys-ids.kemkes.go.id/diagnostic/<nomor organisasi>/lab. | The report's number is not a laboratory's. Send an identifier with system http://sys-ids.kemkes.go.id/diagnostic/<organisation number>/lab."
Severity: #error
Expression: "identifier.empty() or identifier.where(system.matches('^http://sys-ids.kemkes.go.id/diagnostic/.+/lab$')).exists()"

// Rule 10385; a report that is not final yet may wait for its results.
Invariant: ilp-labreport-2
Description: "Laporan sudah final, tetapi tidak menunjuk hasil. Isi result dengan Observation hasilnya. | The report is final, but points at no result. Set result to the Observations of its results."
Severity: #error
Expression: "(status in ('final' | 'amended' | 'corrected' | 'appended')).not() or result.exists()"

// Rule 10379.
Invariant: ilp-labreport-3
Description: "Waktu pemeriksaan di masa depan. Periksa tanggal, jam dan zona waktu. | The time of the test is in the future. Check date, time and zone."
* insert ChoiceNotInFuture

// Rule 10359.
Invariant: ilp-labreport-4
Description: "Laporan dikeluarkan di masa depan. Periksa tanggal, jam dan zona waktu. | The report was issued in the future. Check date, time and zone."
* insert NotInFuture

Invariant: ilp-labreport-5
Description: "Laporan dikeluarkan sebelum pemeriksaannya. Periksa issued dan effective. | The report was issued before the test. Check issued and effective."
Severity: #warning
Expression: "(%resource.effective.ofType(dateTime) > $this).allFalse() and (%resource.effective.ofType(Period).start > $this).allFalse()"

// Rule 10386. A rapid test at a posyandu has no Specimen, and its result is still true.
Invariant: ilp-labreport-6
Description: "Laporan tanpa contoh uji, SATUSEHAT akan menolaknya. Isi specimen. | The report has no specimen, and SATUSEHAT will refuse it. Set specimen."
Severity: #warning
Expression: "specimen.exists()"

Invariant: ilp-labreport-7
Description: "Pemeriksaan selesai sebelum mulai. Perbaiki effectivePeriod. | The test ends before it starts. Correct effectivePeriod."
* insert EndsAfterStart
