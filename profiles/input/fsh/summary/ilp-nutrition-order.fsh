// SATUSEHAT rules 10827 (foodPreferenceModifier: HL7 diet) and 10828 (excludeFoodModifier: SNOMED CT). FHIR's nor-1 warns of an order without any diet.
Profile: IlpNutritionOrder
Parent: NutritionOrder
Id: ilp-nutrition-order
Title: "Permintaan gizi (Nutrition order)"
Description: "Anjuran diet, makanan tambahan atau suplemen. A diet, supplementary food or supplement that was advised."
* insert Metadata
* identifier MS
* status MS
* intent MS
* patient MS
* encounter MS
* dateTime MS
* dateTime obeys ilp-nutritionorder-1
* orderer MS
* foodPreferenceModifier MS
* foodPreferenceModifier from http://hl7.org/fhir/ValueSet/encounter-diet (preferred)
* excludeFoodModifier MS
* oralDiet MS
* oralDiet.nutrient.amount obeys ilp-nutritionorder-2
* supplement MS
* supplement.quantity obeys ilp-nutritionorder-2
* enteralFormula.maxVolumeToDeliver obeys ilp-nutritionorder-2
* obeys ilp-nutritionorder-3 and ilp-nutritionorder-4

Invariant: ilp-nutritionorder-1
Description: "Permintaan ditulis di masa depan. Periksa tanggal, jam dan zona waktu. | The order was written in the future. Check date, time and zone."
* insert NotInFuture

Invariant: ilp-nutritionorder-2
Description: "Banyaknya harus lebih dari 0. Perbaiki amount atau quantity. | The amount must be above 0. Correct amount or quantity."
* insert AboveZero

Invariant: ilp-nutritionorder-3
Description: "Permintaan gizi tidak menunjuk kunjungan. Isi encounter. | The nutrition order points at no visit. Set encounter."
Severity: #warning
Expression: "encounter.exists()"

// No rule number; the system stands in the official payloads that have a number.
Invariant: ilp-nutritionorder-4
Description: "Nomor permintaan gizi bukan dari fasilitas. Kirim identifier dengan system http://sys-ids.kemkes.go.id/nutrition-order/<nomor organisasi>. | The number is not a facility's. Send an identifier with system http://sys-ids.kemkes.go.id/nutrition-order/<organisation number>."
Severity: #warning
Expression: "identifier.empty() or identifier.where(system.matches('^http://sys-ids.kemkes.go.id/nutrition-order/.+')).exists()"
