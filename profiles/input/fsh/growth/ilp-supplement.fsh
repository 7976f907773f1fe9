// SATUSEHAT keeps what is handed out outside the building as MedicationStatement (iron-folate at school). Vitamin A capsules it keeps as Procedure: ilp-vitamin-a.
Profile: IlpSupplement
Parent: MedicationStatement
Id: ilp-supplement
Title: "Pemberian suplemen (Supplement)"
Description: "Vitamin A, obat cacing, makanan tambahan atau tablet tambah darah yang diberikan atau diminum. Vitamin A, deworming medicine, supplementary food or iron-folate tablets that were given or taken."
* insert Metadata
* status MS
* statusReason MS
* medication[x] MS
* medication[x] only CodeableConcept or Reference(Medication)
* medication[x] obeys ilp-supplement-1
* insert OwnCoding(medicationCodeableConcept.coding, supplement, IlpSupplementCS, IlpSupplementVS)
* subject 1..1 MS
* subject only Reference(Patient)
// SATUSEHAT rule 10438.
* context 1..1 MS
* context only Reference(Encounter)
* effective[x] MS
* effective[x] obeys ilp-supplement-2
* dateAsserted MS
* dateAsserted obeys ilp-supplement-3
* informationSource MS
* dosage MS
* dosage obeys ilp-supplement-5
* obeys ilp-supplement-4 and ilp-supplement-6

// SATUSEHAT rule 10433. A code of ours alone is enough here: medicines without KFA code are given too.
Invariant: ilp-supplement-1
Description: "Jenis suplemen tidak dikenali. Isi coding dengan kode supplement (misalnya iron-folate), KFA atau SNOMED CT. | The supplement cannot be told. Give a coding of supplement (such as iron-folate), KFA or SNOMED CT."
Severity: #error
Expression: "ofType(CodeableConcept).all(coding.where(code.exists() and (system = 'http://sys-ids.kemkes.go.id/kfa' or system = 'http://snomed.info/sct' or system = 'https://w3id.org/ilp-fhir/CodeSystem/supplement')).exists())"

// A day's room for clocks and time zones. A period may end later: tablets for a month.
Invariant: ilp-supplement-2
Description: "Suplemen diberikan di masa depan. Periksa tanggal, jam dan zona waktu. | The supplement is given in the future. Check date, time and zone."
Severity: #error
Expression: "(ofType(dateTime) > now() + 1 day).allFalse() and (ofType(Period).start > now() + 1 day).allFalse()"

Invariant: ilp-supplement-3
Description: "Tanggal pencatatan di masa depan. Periksa tanggal, jam dan zona waktu. | The date it was recorded is in the future. Check date, time and zone."
Severity: #error
Expression: "($this > now() + 1 day).allFalse()"

Invariant: ilp-supplement-4
Description: "Waktu pemberian belum ada. Isi effectiveDateTime; tanpa itu pelayanan tidak terhitung pada bulannya. | There is no time of giving. Set effectiveDateTime; without it the service counts for no month."
Severity: #warning
Expression: "effective.exists() or status = 'not-taken' or status = 'entered-in-error'"

// Zero tablets taken is a true answer.
Invariant: ilp-supplement-5
Description: "Jumlah suplemen di bawah 0. Periksa doseQuantity. | The amount is below 0. Check doseQuantity."
Severity: #error
Expression: "doseAndRate.dose.ofType(Quantity).where(value < 0).empty()"

Invariant: ilp-supplement-6
Description: "Suplemen tidak diminum dan alasannya tidak ditulis. Isi statusReason, agar bisa ditindaklanjuti. | The supplement was not taken and no reason is given. Set statusReason, so that it can be followed up."
Severity: #warning
Expression: "status != 'not-taken' or statusReason.exists()"
