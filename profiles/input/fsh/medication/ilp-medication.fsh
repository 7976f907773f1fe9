// SATUSEHAT rules 10024 (code), 10025 (form), 10026 (status), 10030 (ingredient), 10391 (manufacturer).
Profile: IlpMedication
Parent: Medication
Id: ilp-medication
Title: "Obat ILP (ILP Medication)"
Description: "Obat jadi dengan kode KFA, atau racikan dengan bahannya. A ready-made medicine with its KFA code, or a compounded one with its ingredients."
* insert Metadata
* extension contains MedicationType named medicationType 0..1 MS
* identifier MS
* code MS
* code from IlpMedicineVS (preferred)
* code obeys ilp-medication-2
* status MS
* form MS
* ingredient MS
* ingredient.item[x] MS
* ingredient.strength MS
* ingredient.strength obeys ilp-medication-4
* batch MS
* batch.lotNumber MS
* batch.expirationDate MS
* obeys ilp-medication-1 and ilp-medication-3 and ilp-medication-5 and ilp-medication-6

Invariant: ilp-medication-1
Description: "Obat tidak dapat dikenali. Isi code dengan kode KFA, atau ingredient bila racikan. | The medicine cannot be identified. Set code to its KFA code, or ingredient if it is compounded."
Severity: #error
Expression: "code.exists() or ingredient.exists()"

// 91 to 94 were seen; the levels after them are the ministry's business.
Invariant: ilp-medication-2
Description: "Kode KFA obat terdiri dari 8 angka yang diawali 9. Periksa kodenya. | The KFA code of a medicine has 8 digits and begins with 9. Check the code."
Severity: #warning
Expression: "coding.where(system = 'http://sys-ids.kemkes.go.id/kfa' and code.matches('^(9[0-9]{7}|VG[0-9]+)$').not()).empty()"

// The ministry's profile demands it; none of the numbered rules does.
Invariant: ilp-medication-3
Description: "Jenis racikan belum ada. Isi extension MedicationType: NC obat jadi, SD atau EP racikan. | The medication type is missing. Set the extension MedicationType: NC ready-made, SD or EP compounded."
Severity: #warning
Expression: "extension('https://fhir.kemkes.go.id/r4/StructureDefinition/MedicationType').exists()"

// Rules 10334, 10335.
Invariant: ilp-medication-4
Description: "Kekuatan bahan harus lebih dari 0, juga penyebutnya. Perbaiki strength. | The strength of an ingredient must be above 0, its denominator too. Correct strength."
Severity: #error
Expression: "(numerator.value <= 0).allFalse() and (denominator.value <= 0).allFalse()"

Invariant: ilp-medication-5
Description: "Obat racikan tanpa bahan. Isi ingredient dengan bahan dan kekuatannya. | The compounded medicine has no ingredients. Set ingredient with each ingredient and its strength."
Severity: #warning
Expression: "ingredient.exists() or extension('https://fhir.kemkes.go.id/r4/StructureDefinition/MedicationType').value.ofType(CodeableConcept).coding.where(code = 'SD' or code = 'EP').empty()"

// No rule number; the system stands in every official payload.
Invariant: ilp-medication-6
Description: "Nomor obat bukan dari fasilitas. Kirim identifier dengan system http://sys-ids.kemkes.go.id/medication/<nomor organisasi>. | The medicine's number is not a facility's. Send an identifier with system http://sys-ids.kemkes.go.id/medication/<organisation number>."
Severity: #warning
Expression: "identifier.empty() or identifier.where(system.matches('^http://sys-ids.kemkes.go.id/medication/.+')).exists()"
