// SATUSEHAT rules 10032 to 10047; 10340 to 10349 want numbers, which FHIR's types see to.
Profile: IlpPrescription
Parent: MedicationRequest
Id: ilp-prescription
Title: "Resep (Prescription)"
Description: "Satu obat dalam resep. One medicine of a prescription."
* insert Metadata
* identifier 1..* MS
* status MS
* statusReason MS
* intent MS
* category MS
// Rule 10034.
* category from http://hl7.org/fhir/ValueSet/medicationrequest-category (extensible)
* priority MS
// Rule 10135.
* medication[x] MS
// Rule 10136.
* subject MS
* subject only Reference(Patient)
// Rule 10454.
* encounter 1..1 MS
// Rule 10337.
* authoredOn 1..1 MS
* authoredOn obeys ilp-prescription-2
// Rule 10455.
* requester 1..1 MS
* reasonCode MS
* reasonReference MS
* courseOfTherapyType MS
// Rule 10045.
* courseOfTherapyType from http://hl7.org/fhir/ValueSet/medicationrequest-course-of-therapy (extensible)
* dosageInstruction MS
* dosageInstruction.doseAndRate.dose[x] obeys ilp-prescription-5
* dispenseRequest 1..1 MS
* dispenseRequest.validityPeriod MS
* dispenseRequest.validityPeriod obeys ilp-prescription-3
* dispenseRequest.quantity MS
* dispenseRequest.quantity obeys ilp-prescription-4
* dispenseRequest.expectedSupplyDuration MS
* dispenseRequest.expectedSupplyDuration obeys ilp-prescription-4
// Rule 10453.
* dispenseRequest.performer 1..1 MS
* dispenseRequest.performer only Reference(Organization)
* obeys ilp-prescription-1 and ilp-prescription-6 and ilp-prescription-7 and ilp-prescription-8

// Rule 10388.
Invariant: ilp-prescription-1
Description: "Nomor butir resep belum ada. Kirim identifier dengan system http://sys-ids.kemkes.go.id/prescription-item/<nomor organisasi>. | The number of the prescription item is missing. Send an identifier with system http://sys-ids.kemkes.go.id/prescription-item/<organisation number>."
* insert NumberOfFacility(prescription-item)

// Rule 10337.
Invariant: ilp-prescription-2
Description: "Resep ditulis di masa depan. Periksa tanggal, jam dan zona waktu. | The prescription was written in the future. Check date, time and zone."
* insert NotInFuture

// Rules 10338, 10339. The end may lie ahead.
Invariant: ilp-prescription-3
Description: "Masa berlaku resep berakhir sebelum mulai. Perbaiki validityPeriod. | The prescription's validity ends before it starts. Correct validityPeriod."
* insert EndsAfterStart

// Rules 10346, 10347.
Invariant: ilp-prescription-4
Description: "Jumlah dan lama pemberian obat harus lebih dari 0. Perbaiki dispenseRequest. | Quantity and duration of supply must be above 0. Correct dispenseRequest."
* insert AboveZero

// Rule 10343.
Invariant: ilp-prescription-5
Description: "Dosis harus lebih dari 0. Perbaiki doseAndRate. | The dose must be above 0. Correct doseAndRate."
* insert AboveZero

Invariant: ilp-prescription-6
Description: "Resep dibatalkan, dihentikan atau ditunda tanpa alasan. Isi statusReason. | The prescription was cancelled, stopped or put on hold without a reason. Set statusReason."
Severity: #warning
Expression: "(status in ('cancelled' | 'stopped' | 'on-hold')).not() or statusReason.exists()"

Invariant: ilp-prescription-7
Description: "Aturan pakai belum ada. Isi dosageInstruction. | There is no dosage instruction. Set dosageInstruction."
Severity: #warning
Expression: "dosageInstruction.exists()"

// Only one simple daily dosage in the unit of the quantity is compared. The engine multiplies no positiveInt, hence toString().toDecimal().
Invariant: ilp-prescription-8
Description: "Obat yang diminta lebih banyak dari dosis kali hari. Periksa quantity, dosis dan expectedSupplyDuration. | More is asked for than dose times days. Check quantity, dose and expectedSupplyDuration."
Severity: #warning
Expression: "dosageInstruction.count() != 1 or dosageInstruction.where(asNeeded.empty() and doseAndRate.count() = 1 and timing.repeat.where(periodUnit = 'd' and when.empty() and timeOfDay.empty()).exists() and doseAndRate.dose.ofType(Quantity).code = %resource.dispenseRequest.quantity.code and %resource.dispenseRequest.expectedSupplyDuration.code = 'd' and %resource.dispenseRequest.quantity.value * timing.repeat.period > doseAndRate.dose.ofType(Quantity).value * timing.repeat.frequency.toString().toDecimal() * %resource.dispenseRequest.expectedSupplyDuration.value).empty()"
