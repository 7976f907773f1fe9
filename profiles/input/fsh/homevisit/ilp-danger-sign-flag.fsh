Profile: IlpDangerSignFlag
Parent: Flag
Id: ilp-danger-sign-flag
Title: "Tanda bahaya (Danger sign)"
Description: "Peringatan bahwa seseorang punya tanda bahaya, sampai ditangani. A warning that a person has a danger sign, until it is dealt with."
* insert Metadata
* status MS
* category 1..* MS
* insert SlicedByCoding(category)
* category contains dangerSign 1..1 MS
* category[dangerSign] = IlpHomeVisitFindingCS#danger-sign
* code MS
* code ^short = "Tanda bahayanya | Which danger sign"
* subject MS
* subject only Reference(Patient)
* period 1..1 MS
* period obeys ilp-flag-1 and ilp-flag-2
* period.start 1..1 MS
* encounter MS
* author MS
* obeys ilp-flag-3 and ilp-flag-4 and ilp-flag-5

Invariant: ilp-flag-1
Description: "Tanda bahaya berakhir sebelum mulai. Perbaiki period.start atau period.end. | The danger sign ends before it starts. Correct period.start or period.end."
Severity: #error
Expression: "(end < start).allFalse()"

// A day's room for clocks and time zones.
Invariant: ilp-flag-2
Description: "Tanda bahaya mulai di masa depan. Isi period.start dengan waktu ditemukan. | The danger sign starts in the future. Set period.start to when it was found."
Severity: #error
Expression: "(start > now() + 1 day).allFalse()"

Invariant: ilp-flag-3
Description: "Tanda bahaya masih aktif padahal period.end sudah lewat. Ubah status menjadi inactive, atau hapus period.end. | The danger sign is active although period.end is past. Set status to inactive, or remove period.end."
Severity: #error
Expression: "status.where($this = 'active').empty() or (period.end < now() - 1 day).allFalse()"

// A danger sign goes to the pustu at once, and visits are evaluated every week.
Invariant: ilp-flag-4
Description: "Tanda bahaya masih aktif setelah 7 hari. Catat tindak lanjutnya dan tutup, atau rujuk pasien. | The danger sign is still active after 7 days. Record the follow-up and close it, or refer the patient."
Severity: #warning
Expression: "status.where($this = 'active').empty() or (period.start < now() - 7 days).allFalse()"

Invariant: ilp-flag-5
Description: "Tanda bahayanya belum disebut. Isi code.coding atau code.text. | The danger sign is not named. Set code.coding or code.text."
Severity: #error
Expression: "code.coding.exists() or code.text.exists()"
