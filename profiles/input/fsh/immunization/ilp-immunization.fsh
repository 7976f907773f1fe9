// What SATUSEHAT asks for beyond these cardinalities is warned of, not refused: villages record doses whose lot nobody wrote down.
Profile: IlpImmunization
Parent: Immunization
Id: ilp-immunization
Title: "Imunisasi ILP (ILP Immunization)"
Description: "Satu dosis vaksin yang diberikan, tidak diberikan, atau diketahui dari catatan dan ingatan keluarga. One dose of a vaccine that was given, was not given, or is known from records or the family's memory."
* insert Metadata
* identifier MS
* status MS
* statusReason MS
* statusReason from IlpImmunizationNotGivenReasonVS (preferred)
* vaccineCode MS
* vaccineCode from IlpRoutineVaccineVS (preferred)
* vaccineCode obeys ilp-imm-1 and ilp-imm-2
* patient MS
* patient only Reference(Patient)
// SATUSEHAT rule 10293.
* encounter 1..1 MS
* occurrence[x] MS
* occurrence[x] obeys ilp-imm-3 and ilp-imm-5
* recorded MS
* recorded obeys ilp-imm-6
// SATUSEHAT rule 10292.
* primarySource 1..1 MS
* reportOrigin MS
* location MS
* lotNumber MS
* expirationDate MS
* expirationDate obeys ilp-imm-4
// SATUSEHAT rule 10294.
* performer 1..* MS
* performer.function from IlpImmunizationFunctionVS (extensible)
* reasonCode MS
* reasonCode from IlpImmunizationReasonVS (preferred)
* reasonCode obeys ilp-imm-12 and ilp-imm-13
* reaction MS
* reaction obeys ilp-imm-14
* protocolApplied MS
* obeys ilp-imm-7 and ilp-imm-8 and ilp-imm-9 and ilp-imm-10 and ilp-imm-11 and ilp-imm-15

// SATUSEHAT rule 10103.
Invariant: ilp-imm-1
Description: "Vaksin tidak dikenali. Isi vaccineCode dengan kode KFA (system http://sys-ids.kemkes.go.id/kfa) dan CVX (system http://hl7.org/fhir/sid/cvx). | The vaccine cannot be told. Give vaccineCode a code of KFA (system http://sys-ids.kemkes.go.id/kfa) and CVX (system http://hl7.org/fhir/sid/cvx)."
Severity: #error
Expression: "coding.where(code.exists() and (system = 'http://sys-ids.kemkes.go.id/kfa' or system = 'http://hl7.org/fhir/sid/cvx')).exists()"

Invariant: ilp-imm-2
Description: "Vaksin hanya punya kode KFA atau hanya CVX. Kirim keduanya, agar dikenali di dalam dan luar negeri. | The vaccine has a KFA or a CVX code only. Send both, so that it is known at home and abroad."
Severity: #warning
Expression: "coding.where(code.exists() and (system = 'http://sys-ids.kemkes.go.id/kfa' or system = 'http://hl7.org/fhir/sid/cvx')).empty() or (coding.where(system = 'http://sys-ids.kemkes.go.id/kfa').exists() and coding.where(system = 'http://hl7.org/fhir/sid/cvx').exists())"

// A day's room for clocks and time zones.
Invariant: ilp-imm-3
Description: "Imunisasi di masa depan. Periksa tanggal, jam dan zona waktu; rencana imunisasi bukan Immunization. | The immunisation is in the future. Check date, time and zone; a planned dose is no Immunization."
Severity: #error
Expression: "(ofType(dateTime) > now() + 1 day).allFalse()"

// SATUSEHAT rule 10307.
Invariant: ilp-imm-4
Description: "Vaksin sudah kedaluwarsa pada hari diberikan. Periksa expirationDate dan occurrenceDateTime. | The vaccine had expired on the day it was given. Check expirationDate and occurrenceDateTime."
Severity: #error
Expression: "%resource.status = 'not-done' or ($this < %resource.occurrence.ofType(dateTime)).allFalse()"

// Seen only where the patient travels inside the resource; between resources the server compares. A day's room: times are UTC, the birth date is local.
Invariant: ilp-imm-5
Description: "Imunisasi sebelum anak lahir. Periksa occurrenceDateTime dan tanggal lahir. | The immunisation is before the birth. Check occurrenceDateTime and the birth date."
Severity: #error
Expression: "(ofType(dateTime) < %resource.contained.ofType(Patient).birthDate.first() - 1 day).allFalse()"

Invariant: ilp-imm-6
Description: "Tanggal pencatatan di masa depan. Periksa tanggal, jam dan zona waktu. | The recorded date is in the future. Check date, time and zone."
Severity: #error
Expression: "($this > now() + 1 day).allFalse()"

// SATUSEHAT rules 10306 and 10307.
Invariant: ilp-imm-7
Description: "Nomor lot atau tanggal kedaluwarsa vaksin belum ada, SATUSEHAT akan menolaknya. Isi lotNumber dan expirationDate; bila dosis ini hanya riwayat, primarySource = false. | Lot number or expiry date is missing, and SATUSEHAT will refuse it. Set lotNumber and expirationDate; if the dose is only reported, set primarySource to false."
Severity: #warning
Expression: "status != 'completed' or primarySource != true or (lotNumber.exists() and expirationDate.exists())"

// SATUSEHAT rule 10305.
Invariant: ilp-imm-8
Description: "Tempat imunisasi belum ada, SATUSEHAT akan menolaknya. Isi location. | The place is missing, and SATUSEHAT will refuse it. Set location."
Severity: #warning
Expression: "status != 'completed' or location.exists()"

// SATUSEHAT rules 10450 and 10456. HB0, OPV1 and the like are told by series or doseNumberString as well.
Invariant: ilp-imm-9
Description: "Dosis ke berapa belum ditulis, SATUSEHAT akan menolaknya. Isi protocolApplied.doseNumberPositiveInt. | The dose number is missing, and SATUSEHAT will refuse it. Set protocolApplied.doseNumberPositiveInt."
Severity: #warning
Expression: "status = 'entered-in-error' or protocolApplied.doseNumber.ofType(positiveInt).exists()"

Invariant: ilp-imm-10
Description: "Asal keterangan riwayat imunisasi belum ada. Isi reportOrigin: record (buku atau kartu), recall (ingatan keluarga) atau provider (fasilitas atau kader). | Where the history comes from is missing. Set reportOrigin: record (book or card), recall (the family's memory) or provider (a facility or a kader)."
Severity: #warning
Expression: "primarySource != false or reportOrigin.exists()"

// SATUSEHAT rules 10105 and 10451.
Invariant: ilp-imm-11
Description: "Program imunisasi (reasonCode) atau tanggal pencatatan (recorded) belum ada, SATUSEHAT akan menolaknya. Isi keduanya. | The programme (reasonCode) or the date of recording (recorded) is missing, and SATUSEHAT will refuse it. Set both."
Severity: #warning
Expression: "reasonCode.exists() and recorded.exists()"

Invariant: ilp-imm-12
Description: "Kode program imunisasi tidak dikenal. Pakai IM-Dasar, IM-Baduta, IM-SD, IM-WUS atau kode lain dari immunization-reason; ketepatan waktu IM-Ideal atau IM-Kejar dari immunization-routine-timing. | The programme code is unknown. Use IM-Dasar, IM-Baduta, IM-SD, IM-WUS or another one of immunization-reason; for the timing IM-Ideal or IM-Kejar of immunization-routine-timing."
Severity: #warning
Expression: "coding.where(system = 'http://terminology.kemkes.go.id/CodeSystem/immunization-reason').all(code.matches('^IM-(Program|Rutin|Dasar|Lanjutan|Baduta|SD|WUS|Tambahan|Khusus|Pilihan)$')) and coding.where(system = 'http://terminology.kemkes.go.id/CodeSystem/immunization-routine-timing').all(code.matches('^IM-(Ideal|Kejar)$'))"

Invariant: ilp-imm-13
Description: "Ketepatan waktu (IM-Ideal atau IM-Kejar) tanpa program. Tambahkan coding immunization-reason, misalnya IM-Dasar. | The timing (IM-Ideal or IM-Kejar) has no programme. Add a coding of immunization-reason, such as IM-Dasar."
Severity: #warning
Expression: "coding.where(system = 'http://terminology.kemkes.go.id/CodeSystem/immunization-routine-timing').empty() or %resource.reasonCode.coding.where(system = 'http://terminology.kemkes.go.id/CodeSystem/immunization-reason').exists()"

Invariant: ilp-imm-14
Description: "KIPI terjadi sebelum imunisasinya. Periksa reaction.date dan occurrenceDateTime. | The adverse event is before its immunisation. Check reaction.date and occurrenceDateTime."
Severity: #error
Expression: "(date < %resource.occurrence.ofType(dateTime)).allFalse()"

Invariant: ilp-imm-15
Description: "Imunisasi tercatat diberikan tetapi ada alasan tidak diberikan. Hapus statusReason, atau ubah status menjadi not-done. | The dose is recorded as given but a reason for not giving it is there. Remove statusReason, or change status to not-done."
Severity: #warning
Expression: "status != 'completed' or statusReason.empty()"
