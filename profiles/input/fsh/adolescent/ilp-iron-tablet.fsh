// As in SATUSEHAT's adolescent care: one dosage says what was given, the other what was taken.
Profile: IlpIronTablet
Parent: MedicationStatement
Id: ilp-iron-tablet
Title: "Tablet tambah darah (Iron tablets)"
Description: "Tablet tambah darah yang diberikan dan yang diminum, pada remaja putri atau siapa pun. Iron and folic acid tablets given and taken, by adolescent girls or anyone."
* insert Metadata
* category MS
* medication[x] MS
* medication[x] ^short = "KFA atau SNOMED CT (KFA or SNOMED CT)"
* subject 1..1 MS
* subject only Reference(Patient)
// SATUSEHAT rule 10438.
* context 1..1 MS
* context only Reference(Encounter)
* effective[x] MS
* effective[x] obeys ilp-iron-1 and ilp-iron-2
* dateAsserted MS
* informationSource MS
* dosage MS
* dosage.timing MS
* dosage.doseAndRate MS
* dosage.doseAndRate.type MS
* dosage.doseAndRate.type ^short = "ordered: diberikan; MSD000001: diminum (ordered: given; MSD000001: taken)"
* dosage.doseAndRate.dose[x] MS
* dosage.doseAndRate.dose[x] obeys ilp-iron-3
* obeys ilp-iron-4 and ilp-iron-5 and ilp-iron-6

// A day's room for clocks and time zones.
Invariant: ilp-iron-1
Description: "Waktu pemberian di masa depan. Periksa tanggal, jam dan zona waktu. | The time of giving is in the future. Check date, time and zone."
Severity: #error
Expression: "(ofType(dateTime) > now() + 1 day).allFalse() and (ofType(Period).start > now() + 1 day).allFalse()"

Invariant: ilp-iron-2
Description: "Masa pemberian selesai sebelum mulai. Perbaiki effectivePeriod. | The period of giving ends before it starts. Correct effectivePeriod."
Severity: #error
Expression: "ofType(Period).all((end < start).allFalse())"

// Nobody takes less than nothing; 0 taken is an answer.
Invariant: ilp-iron-3
Description: "Jumlah tablet tidak boleh kurang dari 0. Perbaiki doseQuantity. | The number of tablets cannot be below 0. Correct doseQuantity."
Severity: #error
Expression: "ofType(Quantity).where(value < 0).empty()"

Invariant: ilp-iron-4
Description: "Status not-taken, tetapi jumlah yang diminum lebih dari 0. Perbaiki status atau jumlahnya. | The status is not-taken, but more than 0 were taken. Correct the status or the number."
Severity: #error
Expression: "status != 'not-taken' or dosage.doseAndRate.where(type.coding.code = 'MSD000001').dose.ofType(Quantity).where(value > 0).empty()"

// Given is dose x frequency x duration / period, when both are told in the same unit of time. A warning: some may be left from before.
Invariant: ilp-iron-5
Description: "Yang diminum lebih banyak daripada yang diberikan. Periksa kedua jumlahnya. | More were taken than were given. Check both numbers."
Severity: #warning
Expression: "dosage.where(doseAndRate.type.coding.code = 'ordered' and timing.repeat.periodUnit = timing.repeat.durationUnit).select(doseAndRate.dose.ofType(Quantity).value.first() * timing.repeat.frequency.toString().toDecimal() * timing.repeat.duration / timing.repeat.period).all($this >= %resource.dosage.doseAndRate.where(type.coding.code = 'MSD000001').dose.ofType(Quantity).value.first())"

Invariant: ilp-iron-6
Description: "Waktu pemberian belum ada, sehingga tidak terhitung dalam cakupan. Isi effectiveDateTime atau effectivePeriod. | There is no time of giving, so it counts towards no coverage. Set effectiveDateTime or effectivePeriod."
Severity: #warning
Expression: "effective.exists()"
