Profile: IlpAntenatalLaboratory
Parent: IlpObservation
Id: ilp-antenatal-laboratory
Title: "Hasil laboratorium antenatal (Antenatal laboratory result)"
Description: "Hb, golongan darah, HIV, sifilis, hepatitis B, gula darah dan protein urine ibu hamil. The pregnant woman's haemoglobin, blood group, HIV, syphilis, hepatitis B, glucose and urine protein."
* insert Metadata
* category MS
* code from IlpAntenatalLaboratoryVS (preferred)
* interpretation MS
* interpretation obeys ilp-anclab-4
* specimen MS
* basedOn MS
* value[x] obeys ilp-anclab-1 and ilp-anclab-2 and ilp-anclab-3 and ilp-anclab-5 and ilp-anclab-6 and ilp-anclab-7 and ilp-anclab-8 and ilp-anclab-9

// Urine protein may be 0.
Invariant: ilp-anclab-1
Description: "Hb dan gula darah harus lebih dari 0, protein urine tidak negatif. Bila tidak diperiksa, hapus value dan isi dataAbsentReason. | Haemoglobin and glucose are above 0, urine protein is not negative. If it was not tested, remove value and set dataAbsentReason."
Severity: #error
Expression: "(ofType(integer) | ofType(Quantity).value).where($this < 0).empty() and (%resource.code.coding.where(system = 'http://loinc.org' and (code = '718-7' or code = '74774-1')).empty() or (ofType(integer) | ofType(Quantity).value).where($this <= 0).empty())"

Invariant: ilp-anclab-2
Description: "Satu hasil disebut reaktif dan nonreaktif sekaligus. Sisakan satu. | One result is called reactive and non-reactive at once. Keep one."
Severity: #error
Expression: "ofType(CodeableConcept).where(coding.where(system = 'http://snomed.info/sct' and code = '11214006').exists() and coding.where(system = 'http://snomed.info/sct' and code = '131194007').exists()).empty()"

Invariant: ilp-anclab-3
Description: "Golongan darah dan rhesus tidak dapat berupa angka atau ya/tidak. Kirim valueCodeableConcept. | Blood group and rhesus cannot be a number or yes/no. Send valueCodeableConcept."
Severity: #error
Expression: "%resource.code.coding.where(system = 'http://loinc.org' and (code = '883-9' or code = '10331-7')).empty() or (ofType(integer).empty() and ofType(Quantity).empty() and ofType(boolean).empty())"

// In pregnancy (others have other limits): mild 10-10.9, moderate 7-9.9, severe below 7 g/dL; what lies between the printed bounds fits either side.
Invariant: ilp-anclab-4
Description: "Tingkat anemia tidak sesuai Hb: ringan 10-10,9; sedang 7-9,9; berat di bawah 7 g/dL. Periksa angka dan interpretation. | The degree of anaemia does not fit the haemoglobin: mild 10-10.9; moderate 7-9.9; severe below 7 g/dL. Check number and interpretation."
Severity: #warning
Expression: "%resource.code.coding.where(system = 'http://loinc.org' and code = '718-7').empty() or (coding.where(system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and code = 'OI000032').empty() or %resource.value.ofType(Quantity).where((code.empty() or code = 'g/dL') and (value <= 9.9 or value >= 11)).empty()) and (coding.where(system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and code = 'OI000033').empty() or %resource.value.ofType(Quantity).where((code.empty() or code = 'g/dL') and (value < 7 or value >= 10)).empty()) and (coding.where(system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and code = 'OI000034').empty() or %resource.value.ofType(Quantity).where((code.empty() or code = 'g/dL') and value >= 7).empty())"

Invariant: ilp-anclab-5
Description: "Hb di luar 2-25 g/dL. Periksa angka dan satuannya. | The haemoglobin is outside 2-25 g/dL. Check number and unit."
* insert DoubtfulRange([[http://loinc.org]], ^718-7$, ^g/dL$, 2, 25)

Invariant: ilp-anclab-6
Description: "Gula darah di luar 20-1000 mg/dL. Periksa angka dan satuannya. | The glucose is outside 20-1000 mg/dL. Check number and unit."
* insert DoubtfulRange([[http://loinc.org]], ^74774-1$, ^mg/dL$, 20, 1000)

Invariant: ilp-anclab-7
Description: "Protein urine lebih dari 2000 mg/dL. Periksa angka dan satuannya. | The urine protein is above 2000 mg/dL. Check number and unit."
* insert DoubtfulRange([[http://loinc.org]], ^5804-0$, ^mg/dL$, 0, 2000)

// RPR (20508-8) may be a titre.
Invariant: ilp-anclab-8
Description: "Hasil HIV, sifilis dan hepatitis B sebaiknya berkode: reaktif (SNOMED 11214006) atau nonreaktif (131194007). | Results of HIV, syphilis and hepatitis B are better coded: reactive (SNOMED 11214006) or non-reactive (131194007)."
Severity: #warning
Expression: "%resource.code.coding.where(system = 'http://loinc.org' and (code = '68961-2' or code = '14904-7' or code = '75410-1')).empty() or ofType(CodeableConcept).coding.where(system.exists() and code.exists()).exists()"

Invariant: ilp-anclab-9
Description: "Hb dan gula darah harus berupa angka dengan satuan. Kirim valueQuantity. | Haemoglobin and glucose are numbers with a unit. Send valueQuantity."
Severity: #error
Expression: "%resource.code.coding.where(system = 'http://loinc.org' and (code = '718-7' or code = '74774-1')).empty() or ofType(Quantity).exists()"
