Profile: IlpDeathClassification
Parent: IlpObservation
Id: ilp-death-classification
Title: "Golongan kematian ibu atau bayi (Maternal or perinatal death)"
Description: "Masa terjadinya kematian ibu (OC000026), atau jenis kematian janin dan bayi (LOINC 64710-7). When a mother died (OC000026), or what kind of fetal or newborn death it was (LOINC 64710-7)."
* insert Metadata
* subject only Reference(Patient)
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from IlpDeathClassificationVS (preferred)
* obeys ilp-deathclass-1 and ilp-deathclass-2

Invariant: ilp-deathclass-1
Description: "Kode ini bukan golongan kematian ibu atau bayi. Pakai OC000026 (masa terjadi kematian ibu) atau LOINC 64710-7 (jenis kematian janin dan bayi). | This code does not classify a maternal or perinatal death. Use OC000026 (when the mother died) or LOINC 64710-7 (kind of fetal or newborn death)."
Severity: #error
Expression: "code.coding.where((system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and code = 'OC000026') or (system = 'http://loinc.org' and code = '64710-7')).exists()"

Invariant: ilp-deathclass-2
Description: "Jawaban tidak cocok dengan pertanyaannya: masa kematian ibu dijawab dengan kematian janin atau bayi, atau sebaliknya. Perbaiki code atau value. | The answer does not fit the question: a mother's death answered with a fetal or newborn death, or the other way round. Correct code or value."
Severity: #error
Expression: "(code.coding.where(code = 'OC000026').empty() or value.ofType(CodeableConcept).coding.where(code = '237361005' or code = '276506001').empty()) and (code.coding.where(code = '64710-7').empty() or value.ofType(CodeableConcept).coding.where(code = '1156679005' or code = '255410009').empty())"
