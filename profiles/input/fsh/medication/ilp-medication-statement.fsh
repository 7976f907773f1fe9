// SATUSEHAT rules 10159, 10160 (status and medication, which FHIR demands too), 10433 (KFA or SNOMED CT), 10439 (informationSource).
Profile: IlpMedicationStatement
Parent: MedicationStatement
Id: ilp-medication-statement
Title: "Riwayat pemakaian obat (Medication statement)"
Description: "Obat yang dipakai menurut pasien, keluarga atau kader, termasuk tablet tambah darah yang diminum. Medicine taken according to the patient, the family or a kader, iron tablets included."
* insert Metadata
* identifier MS
* status MS
* statusReason MS
* category MS
// Rule 10436.
* category from http://hl7.org/fhir/ValueSet/medication-statement-category (extensible)
* medication[x] MS
* medicationCodeableConcept from IlpMedicineVS (preferred)
// Rule 10161.
* subject MS
* subject only Reference(Patient)
// Rule 10438.
* context 1..1 MS
* context only Reference(Encounter)
* effective[x] MS
* effective[x] obeys ilp-medstatement-2 and ilp-medstatement-3
* dateAsserted MS
* dateAsserted obeys ilp-medstatement-4
* informationSource MS
* dosage MS
* dosage.doseAndRate.dose[x] obeys ilp-medstatement-5
* obeys ilp-medstatement-1 and ilp-medstatement-6 and ilp-medstatement-7

// Rule 10445.
Invariant: ilp-medstatement-1
Description: "Nomor riwayat obat bukan dari fasilitas. Kirim identifier dengan system http://sys-ids.kemkes.go.id/medicationstatement/<nomor organisasi>. | The number is not a facility's. Send an identifier with system http://sys-ids.kemkes.go.id/medicationstatement/<organisation number>."
* insert NumberOfFacility(medicationstatement)

Invariant: ilp-medstatement-2
Description: "Pemakaian obat mulai di masa depan. Periksa tanggal, jam dan zona waktu. | The medicine is taken from a time in the future. Check date, time and zone."
* insert ChoiceNotInFuture

Invariant: ilp-medstatement-3
Description: "Pemakaian obat berakhir sebelum mulai. Perbaiki effectivePeriod. | Taking the medicine ends before it starts. Correct effectivePeriod."
* insert EndsAfterStart

// Rule 10299.
Invariant: ilp-medstatement-4
Description: "Pernyataan dicatat di masa depan. Periksa tanggal, jam dan zona waktu. | The statement was recorded in the future. Check date, time and zone."
* insert NotInFuture

// Zero tablets taken in a month is an answer, hence not below, rather than above zero.
Invariant: ilp-medstatement-5
Description: "Dosis atau jumlah yang diminum tidak boleh kurang dari 0. Perbaiki doseAndRate. | The dose or number taken cannot be below 0. Correct doseAndRate."
Severity: #error
Expression: "(ofType(Quantity).value < 0).allFalse()"

Invariant: ilp-medstatement-6
Description: "Obat tidak diminum atau dihentikan tanpa alasan. Isi statusReason. | The medicine was not taken or was stopped, without a reason. Set statusReason."
Severity: #warning
Expression: "(status in ('not-taken' | 'stopped' | 'on-hold')).not() or statusReason.exists()"

// The ministry tells tablets given from tablets taken by the type of the dose (MSD000001, consumed).
Invariant: ilp-medstatement-7
Description: "Yang diminum lebih banyak dari aturan pakainya. Periksa jumlah dan lamanya. | More was taken than the dosage says. Check number and duration."
Severity: #warning
Expression: "dosage.where(doseAndRate.type.coding.where(code = 'MSD000001').exists()).count() != 1 or dosage.where(doseAndRate.type.coding.where(code = 'ordered').exists() and timing.repeat.where(periodUnit = durationUnit).exists() and %resource.dosage.where(doseAndRate.type.coding.where(code = 'MSD000001').exists()).doseAndRate.dose.ofType(Quantity).value * timing.repeat.period > doseAndRate.dose.ofType(Quantity).value * timing.repeat.frequency.toString().toDecimal() * timing.repeat.duration).empty()"
