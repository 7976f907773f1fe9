// SATUSEHAT: text in the medical certificate, grouped codes as components in the maternal and perinatal reports. An ICD-10 value is legal there and is what is counted here.
Profile: IlpCauseOfDeath
Parent: IlpObservation
Id: ilp-cause-of-death
Title: "Sebab kematian (Cause of death)"
Description: "Satu penyakit atau keadaan yang menyebabkan kematian. A disease or condition that caused the death."
* insert Metadata
* insert SlicedByCoding(code.coding)
* code.coding contains cause 1..1 MS
* code.coding[cause] = $loinc#79378-6
* subject only Reference(Patient)
* value[x] only CodeableConcept or string
* component MS
* obeys ilp-cause-1 and ilp-cause-2 and ilp-cause-3

Invariant: ilp-cause-1
Description: "Sebab kematian belum berkode ICD-10. Isi valueCodeableConcept dengan kode ICD-10, atau kode kelompok di component. | The cause of death has no ICD-10 code. Set valueCodeableConcept to an ICD-10 code, or give the grouped codes in component."
Severity: #warning
Expression: "dataAbsentReason.exists() or value.ofType(CodeableConcept).coding.where(system = 'http://hl7.org/fhir/sid/icd-10').exists() or component.value.ofType(CodeableConcept).coding.exists()"

// Chapters R (symptoms) and Z (contacts with services) of ICD-10.
Invariant: ilp-cause-2
Description: "Kode ini gejala atau alasan kunjungan, bukan sebab kematian. Pakai penyakit yang mendasarinya. | This code is a symptom or a reason for a visit, not a cause of death. Use the underlying disease."
Severity: #warning
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://hl7.org/fhir/sid/icd-10' and code.matches('^[RZ]')).empty()"

Invariant: ilp-cause-3
Description: "Satu kematian tidak mungkin sekaligus kematian ibu dan kematian perinatal. Sisakan kode kelompok icd-10-mm atau icd-10-pm. | One death cannot be both maternal and perinatal. Keep the group codes of icd-10-mm or those of icd-10-pm."
Severity: #error
Expression: "component.value.ofType(CodeableConcept).coding.where(system = 'http://terminology.kemkes.go.id/CodeSystem/icd-10-mm').empty() or component.value.ofType(CodeableConcept).coding.where(system = 'http://terminology.kemkes.go.id/CodeSystem/icd-10-pm').empty()"
