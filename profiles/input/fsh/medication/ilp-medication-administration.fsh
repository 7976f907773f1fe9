// SATUSEHAT rules 10755 to 10774, 10848 to 10852; none makes an element mandatory.
Profile: IlpMedicationAdministration
Parent: MedicationAdministration
Id: ilp-medication-administration
Title: "Pemberian obat langsung (Medication administration)"
Description: "Obat yang diberikan atau diminum di depan petugas, kader atau PMO. Medicine given or swallowed in front of staff, a kader or a treatment supporter."
* insert Metadata
* identifier MS
* status MS
* statusReason MS
* category MS
// Rule 10849.
* category from http://hl7.org/fhir/ValueSet/medication-admin-category (extensible)
* medication[x] MS
* medicationCodeableConcept from IlpMedicineVS (preferred)
// Rule 10759.
* subject MS
* subject only Reference(Patient)
// Rule 10760.
* context MS
* context only Reference(Encounter)
* effective[x] MS
* effective[x] obeys ilp-medadmin-1 and ilp-medadmin-2
// Rule 10762: Practitioner.
* performer MS
* performer.actor only Reference(Practitioner or PractitionerRole)
* reasonReference MS
* request MS
* dosage MS
* dosage.dose obeys ilp-medadmin-3
* obeys ilp-medadmin-4 and ilp-medadmin-5

// Rules 10761, 10850.
Invariant: ilp-medadmin-1
Description: "Obat diberikan di masa depan. Periksa tanggal, jam dan zona waktu. | The medicine was given in the future. Check date, time and zone."
* insert ChoiceNotInFuture

// Rule 10851.
Invariant: ilp-medadmin-2
Description: "Pemberian obat selesai sebelum mulai. Perbaiki effectivePeriod. | Giving the medicine ends before it starts. Correct effectivePeriod."
* insert EndsAfterStart

// Rule 10769.
Invariant: ilp-medadmin-3
Description: "Dosis harus lebih dari 0. Bila tidak diberikan, pakai status not-done dan isi statusReason. | The dose must be above 0. If nothing was given, use status not-done and set statusReason."
* insert AboveZero

Invariant: ilp-medadmin-4
Description: "Obat tidak diberikan tanpa alasan. Isi statusReason. | The medicine was not given, without a reason. Set statusReason."
Severity: #warning
Expression: "(status in ('not-done' | 'stopped' | 'on-hold')).not() or statusReason.exists() or note.exists()"

// Seen only when the Medication is contained.
Invariant: ilp-medadmin-5
Description: "Obat sudah kedaluwarsa ketika diberikan. Periksa batch.expirationDate dan obatnya. | The medicine had expired when it was given. Check batch.expirationDate, and the medicine itself."
Severity: #warning
Expression: "contained.ofType(Medication).batch.expirationDate.where($this < %resource.effective.ofType(dateTime) or $this < %resource.effective.ofType(Period).start).empty()"
