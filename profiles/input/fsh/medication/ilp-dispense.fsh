// SATUSEHAT rules 10048 to 10058. mdd-1 of FHIR already says: not handed over before it was prepared.
Profile: IlpDispense
Parent: MedicationDispense
Id: ilp-dispense
Title: "Penyerahan obat (Dispense)"
Description: "Obat yang disiapkan dan diserahkan kepada pasien. A medicine prepared for the patient and handed over."
* insert Metadata
* identifier 1..* MS
* status MS
* statusReason[x] MS
* category MS
// Rule 10138.
* medication[x] MS
// Rule 10139.
* subject 1..1 MS
* subject only Reference(Patient)
// Rule 10390.
* context 1..1 MS
* context only Reference(Encounter)
// Rule 10392: Practitioner.
* performer MS
* performer.actor only Reference(Practitioner or PractitionerRole)
* location MS
* authorizingPrescription MS
* quantity MS
* quantity obeys ilp-dispense-3
* daysSupply MS
* daysSupply obeys ilp-dispense-3
* whenPrepared MS
* whenPrepared obeys ilp-dispense-2
* whenHandedOver MS
* whenHandedOver obeys ilp-dispense-2
* receiver MS
* dosageInstruction MS
* dosageInstruction.doseAndRate.dose[x] obeys ilp-dispense-4
* substitution MS
* obeys ilp-dispense-1 and ilp-dispense-5 and ilp-dispense-6 and ilp-dispense-7 and ilp-dispense-8

// Rule 10389 takes prescription and prescription-item; the item is the one that the prescription must have.
Invariant: ilp-dispense-1
Description: "Nomor butir resep belum ada. Kirim identifier yang sama dengan resepnya: http://sys-ids.kemkes.go.id/prescription-item/<nomor organisasi>. | The number of the prescription item is missing. Send the same identifier as the prescription: http://sys-ids.kemkes.go.id/prescription-item/<organisation number>."
* insert NumberOfFacility(prescription-item)

// Rules 10351, 10352.
Invariant: ilp-dispense-2
Description: "Obat disiapkan atau diserahkan di masa depan. Periksa tanggal, jam dan zona waktu. | The medicine was prepared or handed over in the future. Check date, time and zone."
* insert NotInFuture

// Rules 10050, 10350.
Invariant: ilp-dispense-3
Description: "Jumlah obat dan lama pemakaian harus lebih dari 0. Bila tidak diserahkan, pakai status declined atau cancelled. | Quantity and days of supply must be above 0. If nothing was handed over, use status declined or cancelled."
* insert AboveZero

// Rule 10356.
Invariant: ilp-dispense-4
Description: "Dosis harus lebih dari 0. Perbaiki doseAndRate. | The dose must be above 0. Correct doseAndRate."
* insert AboveZero

Invariant: ilp-dispense-5
Description: "Obat sudah diserahkan, tetapi jumlah atau waktunya belum ada. Isi quantity dan whenHandedOver. | The medicine was handed over, but quantity or time is missing. Set quantity and whenHandedOver."
Severity: #warning
Expression: "status != 'completed' or (quantity.exists() and whenHandedOver.exists())"

Invariant: ilp-dispense-6
Description: "Obat tidak diserahkan tanpa alasan. Isi statusReason. | The medicine was not handed over, without a reason. Set statusReason."
Severity: #warning
Expression: "(status in ('declined' | 'cancelled' | 'stopped' | 'on-hold')).not() or statusReason.exists()"

// Only one simple daily dosage in the unit of the quantity is compared. The engine multiplies no positiveInt, hence toString().toDecimal(). The prescription is another resource.
Invariant: ilp-dispense-7
Description: "Obat yang diserahkan lebih banyak dari dosis kali hari. Periksa quantity, dosis dan daysSupply. | More was handed over than dose times days. Check quantity, dose and daysSupply."
Severity: #warning
Expression: "dosageInstruction.count() != 1 or dosageInstruction.where(asNeeded.empty() and doseAndRate.count() = 1 and timing.repeat.where(periodUnit = 'd' and when.empty() and timeOfDay.empty()).exists() and doseAndRate.dose.ofType(Quantity).code = %resource.quantity.code and %resource.daysSupply.code = 'd' and %resource.quantity.value * timing.repeat.period > doseAndRate.dose.ofType(Quantity).value * timing.repeat.frequency.toString().toDecimal() * %resource.daysSupply.value).empty()"

// Seen only when the Medication is contained.
Invariant: ilp-dispense-8
Description: "Obat sudah kedaluwarsa ketika diserahkan. Periksa batch.expirationDate dan obatnya. | The medicine had expired when it was handed over. Check batch.expirationDate, and the medicine itself."
Severity: #warning
Expression: "contained.ofType(Medication).batch.expirationDate.where($this < %resource.whenHandedOver).empty()"
