Profile: IlpSmokingStatus
Parent: IlpObservation
Id: ilp-smoking-status
Title: "Status merokok (Smoking status)"
Description: "Merokok, tidak merokok, berhenti, atau terpapar asap rokok orang lain. Smoker, non-smoker, stopped, or exposed to others' smoke."
* insert Metadata
* insert OfCode(smoking, $loinc#72166-2)
* value[x] only CodeableConcept
* value[x] from IlpSmokingFindingVS (preferred)
* value[x] obeys ilp-smoke-1
* component MS
* component obeys ilp-smoke-2 and ilp-smoke-3
* obeys ilp-smoke-4

Invariant: ilp-smoke-1
Description: "Tidak merokok dan merokok dikirim bersama. Sisakan salah satu. | Non-smoker and smoker are sent together. Keep one of them."
Severity: #error
Expression: "ofType(CodeableConcept).coding.where(code = '8392000').empty() or ofType(CodeableConcept).coding.where(code in ('77176002' | '230060001' | '230063004')).empty()"

// LOINC 67744-3 is sent as a number or as cigarettes per day.
Invariant: ilp-smoke-2
Description: "Jumlah batang rokok tidak boleh kurang dari 0. Periksa angkanya. | The number of cigarettes cannot be below 0. Check the number."
Severity: #error
Expression: "code.coding.where(code = '67744-3').empty() or (value.ofType(Quantity).value | value.ofType(Ratio).numerator.value).all($this >= 0)"

Invariant: ilp-smoke-3
Description: "Lebih dari 100 batang sehari. Periksa angka dan satuannya. | More than 100 cigarettes a day. Check number and unit."
Severity: #warning
Expression: "code.coding.where(code = '67744-3').empty() or (value.ofType(Quantity).value | value.ofType(Ratio).numerator.value).all($this <= 100)"

Invariant: ilp-smoke-4
Description: "Tidak merokok, tetapi jumlah batang lebih dari 0. Periksa status dan jumlahnya. | A non-smoker, but more than 0 cigarettes. Check status and number."
Severity: #warning
Expression: "value.ofType(CodeableConcept).coding.where(code = '8392000').empty() or component.where(code.coding.code contains '67744-3').select(value.ofType(Quantity).value | value.ofType(Ratio).numerator.value).all($this = 0)"
