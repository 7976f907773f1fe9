// SATUSEHAT rules 10020 (status), 10021 to 10023 and 10853 (codes of type, category and sections), 10666 and 10677 (any focus, any entry).
Profile: IlpComposition
Parent: Composition
Id: ilp-composition
Title: "Resume medis (Medical summary)"
Description: "Ringkasan satu kunjungan: anamnesis, pemeriksaan, diagnosis, tindakan, obat, edukasi dan rencana. The summary of one visit: history, examination, diagnosis, procedures, medicines, education and plan."
* insert Metadata
* identifier MS
* status MS
* type MS
* type from IlpSummaryTypeVS (preferred)
* category MS
// Rule 10131.
* subject 1..1 MS
* subject only Reference(Patient)
* encounter MS
// Rule 10132.
* date MS
* date obeys ilp-composition-2
// Rule 10133.
* author MS
* author only Reference(Practitioner or PractitionerRole or Organization)
// Rule 10134.
* title MS
// Rule 10663: Practitioner.
* attester.party only Reference(Practitioner or PractitionerRole)
* custodian MS
* event.period obeys ilp-composition-4
* section MS
* section.title MS
* section.code MS
* section.code from IlpSummarySectionVS (preferred)
* section.text MS
* section.entry MS
* obeys ilp-composition-1 and ilp-composition-3 and ilp-composition-5

// Rule 10464. The identifier of a Composition is one, not a list.
Invariant: ilp-composition-1
Description: "Nomor resume bukan dari fasilitas. Kirim identifier dengan system http://sys-ids.kemkes.go.id/composition/<nomor organisasi>. | The number is not a facility's. Send an identifier with system http://sys-ids.kemkes.go.id/composition/<organisation number>."
* insert NumberOfFacility(composition)

Invariant: ilp-composition-2
Description: "Resume ditulis di masa depan. Periksa tanggal, jam dan zona waktu. | The summary was written in the future. Check date, time and zone."
* insert NotInFuture

Invariant: ilp-composition-3
Description: "Resume sudah final, tetapi tanpa isi. Isi section. | The summary is final, but empty. Set section."
Severity: #warning
Expression: "(status in ('final' | 'amended')).not() or section.exists()"

// Rules 10671, 10672.
Invariant: ilp-composition-4
Description: "Kejadian dalam resume berakhir sebelum mulai. Perbaiki event.period. | The event of the summary ends before it starts. Correct event.period."
* insert EndsAfterStart

Invariant: ilp-composition-5
Description: "Resume tidak menunjuk kunjungan. Isi encounter. | The summary points at no visit. Set encounter."
Severity: #warning
Expression: "encounter.exists()"
