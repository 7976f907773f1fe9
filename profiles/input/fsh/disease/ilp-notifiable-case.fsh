// No list of diseases: the early-warning list has 24, and which is an outbreak is decided by the surveillance officer.
Profile: IlpNotifiableCase
Parent: IlpCondition
Id: ilp-notifiable-case
Title: "Kasus berpotensi KLB (Notifiable case)"
Description: "Diagnosis penyakit yang berpotensi kejadian luar biasa dan laporannya. A diagnosis of a disease with outbreak potential, and its report."
* insert Metadata
* extension contains
    IlpSurveillanceCategory named surveillance 1..1 MS and
    IlpOutbreakReport named outbreakReport 0..1 MS
* extension[surveillance].valueCodeableConcept = IlpSurveillanceCategoryCS#notifiable
* extension[outbreakReport] obeys ilp-klb-1 and ilp-klb-3
* verificationStatus MS
* code.coding 1..*
* code.coding.system 1..1
* code.coding.code 1..1
* recordedDate MS
* obeys ilp-klb-2 and ilp-klb-4

// The decree: at most 1x24 hours. Timeliness is reported, never refused.
Invariant: ilp-klb-1
Description: "Laporan potensi KLB lewat dari 1x24 jam sejak dicatat. Data tetap diterima; berikutnya laporkan lebih cepat. | The report of a possible outbreak came more than 24 hours after the case was recorded. The record is kept; report sooner next time."
Severity: #warning
Expression: "(extension('at').value.ofType(dateTime) > %resource.recordedDate + 1 day).allFalse()"

Invariant: ilp-klb-2
Description: "Kasus berpotensi KLB belum dilaporkan padahal sudah lewat 1x24 jam. Laporkan ke dinas kesehatan dan isi extension outbreak-report. | The case has outbreak potential and more than 24 hours passed without a report. Report it to the health office and set the extension outbreak-report."
Severity: #warning
Expression: "extension('https://w3id.org/ilp-fhir/StructureDefinition/outbreak-report').exists() or (recordedDate < now() - 1 day).allFalse()"

// A day's room for clocks and time zones.
Invariant: ilp-klb-3
Description: "Waktu laporan di masa depan atau sebelum sakit mulai. Perbaiki waktu laporan atau onset. | The time of the report is in the future or before the illness began. Correct the time of the report or the onset."
Severity: #error
Expression: "(extension('at').value.ofType(dateTime) > now() + 1 day).allFalse() and (extension('at').value.ofType(dateTime) < %resource.onset.ofType(dateTime) - 1 day).allFalse()"

Invariant: ilp-klb-4
Description: "Tanggal mulai sakit belum ada, padahal kurva KLB dihitung darinya. Isi onsetDateTime. | The onset is missing, and the epidemic curve is drawn from it. Set onsetDateTime."
Severity: #warning
Expression: "onset.exists()"
