Profile: IlpNutritionStatus
Parent: IlpObservation
Id: ilp-nutrition-status
Title: "Status gizi anak (Child nutrition status)"
Description: "Satu indeks antropometri sebagai nilai z (BB/U, PB/U, TB/U, BB/PB, BB/TB, IMT/U, LK/U) dan artinya. One anthropometric index as a z-score (weight, length, height, weight-for-length, weight-for-height, BMI or head for age) and what it means."
* insert Metadata
* extension contains IlpLengthCorrection named lengthCorrection 0..1 MS
* category MS
* code from IlpNutritionIndexVS (extensible)
* code obeys ilp-nutrition-1
* value[x] only Quantity
* value[x] obeys ilp-nutrition-2 and ilp-nutrition-3 and ilp-nutrition-12
* interpretation MS
* interpretation from IlpNutritionInterpretationVS (extensible)
* interpretation obeys ilp-nutrition-4 and ilp-nutrition-5 and ilp-nutrition-6 and ilp-nutrition-7 and ilp-nutrition-8 and ilp-nutrition-9
* derivedFrom MS
* derivedFrom ^short = "Berat, panjang atau tinggi yang dipakai (The weight, length or height used)"
* obeys ilp-nutrition-10 and ilp-nutrition-11

Invariant: ilp-nutrition-1
Description: "Kode ini bukan indeks antropometri anak. Pakai SNOMED 1153593003 BB/U, 1153590000 PB/U, 1153604005 TB/U, 1153598007 BB/PB, 1153600001 BB/TB, 1153596006 IMT/U atau 1153594009 LK/U. | This code is no anthropometric index of a child. Use SNOMED 1153593003 weight for age, 1153590000 length for age, 1153604005 height for age, 1153598007 weight for length, 1153600001 weight for height, 1153596006 BMI for age or 1153594009 head for age."
Severity: #error
Expression: "coding.where((system = 'http://snomed.info/sct' and code.matches('^(1153593003|1153590000|1153604005|1153598007|1153600001|1153596006|1153594009)$')) or (system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and (code = 'OC000005' or code = 'OC000006'))).exists()"

Invariant: ilp-nutrition-2
Description: "Yang dikirim berat atau panjang, bukan nilai z. Isi nilai z dengan satuan {Zscore}; beratnya kirim dengan kode 29463-7. | This is a weight or a length, not a z-score. Send the z-score with unit {Zscore}; the weight goes under code 29463-7."
Severity: #error
Expression: "ofType(Quantity).where(code.matches('^(kg|g|cm|mm|m|kg/m2)$')).empty()"

// The flags of the WHO algorithm. A warning: the measurements stay true even where the index does not.
Invariant: ilp-nutrition-3
Description: "Nilai z tidak masuk akal: PB/U atau TB/U di luar -6 sampai 6, BB/U di luar -6 sampai 5, lainnya di luar -5 sampai 5. Ukur ulang, lalu periksa umur dan jenis kelamin. | The z-score is implausible: length or height for age outside -6 to 6, weight for age outside -6 to 5, the others outside -5 to 5. Measure again, then check age and sex."
Severity: #warning
Expression: "ofType(Quantity).value.empty() or iif(%resource.code.coding.where(code = '1153590000' or code = '1153604005').exists(), ofType(Quantity).value + 6 >= 0 and ofType(Quantity).value <= 6, iif(%resource.code.coding.where(code = '1153593003').exists(), ofType(Quantity).value + 6 >= 0 and ofType(Quantity).value <= 5, ofType(Quantity).value + 5 >= 0 and ofType(Quantity).value <= 5))"

Invariant: ilp-nutrition-4
Description: "Arti ini milik indeks lain. BB/U memakai OI000007-OI000010, PB/U dan TB/U OI000011-OI000014, BB/PB, BB/TB dan IMT/U OI000001-OI000006, LK/U OI000015. | This meaning belongs to another index. Weight for age uses OI000007-OI000010, length and height for age OI000011-OI000014, weight for length or height and BMI for age OI000001-OI000006, head for age OI000015."
Severity: #warning
Expression: "coding.where(code.matches('^OI0000(0[1-9]|1[0-5])$')).all((code.matches('^OI0000(0[7-9]|10)$') and %resource.code.coding.where(code = '1153593003').exists()) or (code.matches('^OI00001[1-4]$') and %resource.code.coding.where(code = '1153590000' or code = '1153604005').exists()) or (code.matches('^OI00000[1-6]$') and %resource.code.coding.where(code.matches('^(1153598007|1153600001|1153596006|OC000005|OC000006)$')).exists()) or (code = 'OI000015' and %resource.code.coding.where(code = '1153594009').exists()))"

// Permenkes 2/2020: -3 and -2 belong to the class above them. Software that writes <= is wrong. No unary minus: HAPI lets it take in all that follows, so z < -3 is written z + 3 < 0.
Invariant: ilp-nutrition-5
Description: "BB/U tidak cocok dengan artinya. Di bawah -3 sangat kurang, -3 sampai di bawah -2 kurang, -2 sampai 1 normal, di atas 1 risiko berat badan lebih. | Weight for age does not fit its meaning. Below -3 severely under, -3 to below -2 under, -2 to 1 normal, above 1 at risk of overweight."
Severity: #warning
Expression: "%resource.code.coding.where(code = '1153593003').empty() or %resource.value.ofType(Quantity).value.empty() or ((coding.where(code = 'OI000007').empty() or (%resource.value.ofType(Quantity).value + 3 < 0)) and (coding.where(code = 'OI000008').empty() or (%resource.value.ofType(Quantity).value + 3 >= 0 and %resource.value.ofType(Quantity).value + 2 < 0)) and (coding.where(code = 'OI000009' or code = '43664005' or code = 'N').empty() or (%resource.value.ofType(Quantity).value + 2 >= 0 and %resource.value.ofType(Quantity).value <= 1)) and (coding.where(code = 'OI000010').empty() or (%resource.value.ofType(Quantity).value > 1)) and (coding.where(code = '248342006').empty() or (%resource.value.ofType(Quantity).value + 2 < 0)))"

Invariant: ilp-nutrition-6
Description: "PB/U atau TB/U tidak cocok dengan artinya. Di bawah -3 sangat pendek, -3 sampai di bawah -2 pendek, -2 sampai 3 normal, di atas 3 tinggi. | Length or height for age does not fit its meaning. Below -3 severely stunted, -3 to below -2 stunted, -2 to 3 normal, above 3 tall."
Severity: #warning
Expression: "%resource.code.coding.where(code = '1153590000' or code = '1153604005').empty() or %resource.value.ofType(Quantity).value.empty() or ((coding.where(code = 'OI000011').empty() or (%resource.value.ofType(Quantity).value + 3 < 0)) and (coding.where(code = 'OI000012').empty() or (%resource.value.ofType(Quantity).value + 3 >= 0 and %resource.value.ofType(Quantity).value + 2 < 0)) and (coding.where(code = 'OI000013' or code = '17489000' or code = 'N').empty() or (%resource.value.ofType(Quantity).value + 2 >= 0 and %resource.value.ofType(Quantity).value <= 3)) and (coding.where(code = 'OI000014').empty() or (%resource.value.ofType(Quantity).value > 3)) and (coding.where(code = '444000005').empty() or (%resource.value.ofType(Quantity).value + 2 < 0)))"

Invariant: ilp-nutrition-7
Description: "BB/PB atau BB/TB tidak cocok dengan artinya. Di bawah -3 gizi buruk, -3 sampai di bawah -2 gizi kurang, -2 sampai 1 gizi baik, di atas 1 sampai 2 risiko gizi lebih, di atas 2 sampai 3 gizi lebih, di atas 3 obesitas. | Weight for length or height does not fit its meaning. Below -3 severe, -3 to below -2 moderate wasting, -2 to 1 normal, above 1 to 2 at risk of overweight, above 2 to 3 overweight, above 3 obese."
Severity: #warning
Expression: "%resource.code.coding.where(code = '1153598007' or code = '1153600001' or code = 'OC000005' or code = 'OC000006').empty() or %resource.value.ofType(Quantity).value.empty() or ((coding.where(code = 'OI000001').empty() or (%resource.value.ofType(Quantity).value + 3 < 0)) and (coding.where(code = 'OI000002').empty() or (%resource.value.ofType(Quantity).value + 3 >= 0 and %resource.value.ofType(Quantity).value + 2 < 0)) and (coding.where(code = 'OI000003' or code = '248324001' or code = 'N').empty() or (%resource.value.ofType(Quantity).value + 2 >= 0 and %resource.value.ofType(Quantity).value <= 1)) and (coding.where(code = 'OI000004').empty() or (%resource.value.ofType(Quantity).value > 1 and %resource.value.ofType(Quantity).value <= 2)) and (coding.where(code = 'OI000005').empty() or (%resource.value.ofType(Quantity).value > 2 and %resource.value.ofType(Quantity).value <= 3)) and (coding.where(code = 'OI000006' or code = '414915002').empty() or (%resource.value.ofType(Quantity).value > 3)) and (coding.where(code = '248325000').empty() or (%resource.value.ofType(Quantity).value + 2 < 0)))"

Invariant: ilp-nutrition-8
Description: "IMT/U tidak cocok dengan artinya. Di bawah -3 gizi buruk, -3 sampai di bawah -2 gizi kurang, -2 sampai 1 gizi baik. Umur 0-60 bulan: di atas 1 sampai 2 risiko, di atas 2 sampai 3 gizi lebih, di atas 3 obesitas; 5-18 tahun: di atas 1 sampai 2 gizi lebih, di atas 2 obesitas. | BMI for age does not fit its meaning. Below -3 severe, -3 to below -2 moderate thinness, -2 to 1 normal. 0-60 months: above 1 to 2 at risk, above 2 to 3 overweight, above 3 obese; 5-18 years: above 1 to 2 overweight, above 2 obese."
Severity: #warning
Expression: "%resource.code.coding.where(code = '1153596006').empty() or %resource.value.ofType(Quantity).value.empty() or ((coding.where(code = 'OI000001').empty() or (%resource.value.ofType(Quantity).value + 3 < 0)) and (coding.where(code = 'OI000002').empty() or (%resource.value.ofType(Quantity).value + 3 >= 0 and %resource.value.ofType(Quantity).value + 2 < 0)) and (coding.where(code = 'OI000003' or code = '248324001' or code = 'N').empty() or (%resource.value.ofType(Quantity).value + 2 >= 0 and %resource.value.ofType(Quantity).value <= 1)) and (coding.where(code = 'OI000004').empty() or (%resource.value.ofType(Quantity).value > 1 and %resource.value.ofType(Quantity).value <= 2)) and (coding.where(code = 'OI000005').empty() or (%resource.value.ofType(Quantity).value > 1 and %resource.value.ofType(Quantity).value <= 3)) and (coding.where(code = 'OI000006' or code = '414915002').empty() or (%resource.value.ofType(Quantity).value > 2)) and (coding.where(code = '248325000').empty() or (%resource.value.ofType(Quantity).value + 2 < 0)))"

Invariant: ilp-nutrition-9
Description: "LK/U tidak cocok dengan artinya. Di bawah -2 mikrosefali, -2 sampai 2 normal, di atas 2 makrosefali. | Head circumference for age does not fit its meaning. Below -2 microcephaly, -2 to 2 normal, above 2 macrocephaly."
Severity: #warning
Expression: "%resource.code.coding.where(code = '1153594009').empty() or %resource.value.ofType(Quantity).value.empty() or ((coding.where(code = 'OI000015' or code = '840673007' or code = 'N').empty() or (%resource.value.ofType(Quantity).value + 2 >= 0 and %resource.value.ofType(Quantity).value <= 2)) and (coding.where(code = '1148757008').empty() or (%resource.value.ofType(Quantity).value + 2 < 0)))"

// Who may assign it is not in the resource; the name of the performer is all that can be seen here. The server knows the roles.
Invariant: ilp-nutrition-10
Description: "Status gizi ditetapkan tenaga kesehatan di pustu atau puskesmas, bukan kader. Isi performer dengan tenaga kesehatan yang menetapkannya; hasil ukur kader tetap dikirim sebagai pengukuran. | Nutrition status is assigned by a health worker at a pustu or puskesmas, not by a kader. Set performer to the health worker who assigned it; what the kader measured is still sent as measurements."
Severity: #warning
Expression: "performer.empty() or performer.all(display.exists() and display.lower().startsWith('kader')).not()"

Invariant: ilp-nutrition-11
Description: "Koreksi posisi tidak cocok dengan indeksnya. Tambah 0,7 cm untuk PB/U dan BB/PB, kurang 0,7 cm untuk TB/U dan BB/TB; BB/U dan LK/U tidak dikoreksi. | The correction for position does not fit the index. Add 0.7 cm for length for age and weight for length, take it off for height for age and weight for height; weight and head for age are not corrected."
Severity: #error
Expression: "extension.where(url = 'https://w3id.org/ilp-fhir/StructureDefinition/length-correction').empty() or code.coding.where(code = '1153596006').exists() or (extension.where(url = 'https://w3id.org/ilp-fhir/StructureDefinition/length-correction').value.ofType(Quantity).value > 0 and code.coding.where(code = '1153590000' or code = '1153598007' or code = 'OC000005').exists()) or (extension.where(url = 'https://w3id.org/ilp-fhir/StructureDefinition/length-correction').value.ofType(Quantity).value < 0 and code.coding.where(code = '1153604005' or code = '1153600001' or code = 'OC000006').exists())"

Invariant: ilp-nutrition-12
Description: "Satuan nilai z belum ditulis. Isi system http://unitsofmeasure.org dan code {Zscore}. | The unit of a z-score is missing. Set system http://unitsofmeasure.org and code {Zscore}."
Severity: #warning
Expression: "ofType(Quantity).all(code.exists() and code.matches('^.[Zz]score.$'))"
