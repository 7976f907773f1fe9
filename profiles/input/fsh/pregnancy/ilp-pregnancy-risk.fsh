// A Condition, because SATUSEHAT sends complications as one, with ICD-10 chapter O.
Profile: IlpPregnancyRisk
Parent: IlpCondition
Id: ilp-pregnancy-risk
Title: "Risiko atau komplikasi kehamilan (Pregnancy risk or complication)"
Description: "Komplikasi kehamilan, persalinan atau nifas, atau salah satu dari 4T. A complication of pregnancy, delivery or childbed, or one of the four pregnancy risks."
* insert Metadata
// One risk a Condition: each begins and ends by itself.
* insert OwnCoding(code.coding, fourToo, IlpPregnancyRiskCS, IlpPregnancyRiskVS)
* code obeys ilp-preg-risk-1 and ilp-preg-risk-2
* recordedDate obeys ilp-preg-risk-3
* obeys ilp-preg-risk-4

Invariant: ilp-preg-risk-1
Description: "Ini bukan risiko kehamilan. Pakai ICD-10 bab O, istilah SNOMED atau Kemkes, atau kode 4T. | This is no risk of pregnancy. Use ICD-10 chapter O, a SNOMED or ministry term, or a code of the four risks."
Severity: #error
Expression: "coding.where((system = 'http://hl7.org/fhir/sid/icd-10' and code.startsWith('O')) or system = 'http://snomed.info/sct' or system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' or system = 'https://w3id.org/ilp-fhir/CodeSystem/pregnancy-risk').exists()"

Invariant: ilp-preg-risk-2
Description: "Kode ICD-10 bab O ditulis seperti O14 atau O14.0: huruf besar, dua angka, titik, lalu angka. | A code of ICD-10 chapter O is written like O14 or O14.0: capital letter, two digits, a dot, then a digit."
Severity: #error
Expression: "coding.where(system = 'http://hl7.org/fhir/sid/icd-10' and (code.startsWith('O') or code.startsWith('o'))).all(code.matches('^O[0-9]{2}([.][0-9]{1,2})?$'))"

// A day's room for clocks and time zones.
Invariant: ilp-preg-risk-3
Description: "Risiko dicatat sebelum mulai. Periksa onset dan recordedDate. | The risk was recorded before it began. Check onset and recordedDate."
Severity: #error
Expression: "(%resource.onset.ofType(dateTime) > $this + 1 day).allFalse()"

Invariant: ilp-preg-risk-4
Description: "Kapan risiko ini mulai atau dicatat tidak diketahui, sehingga tidak terlihat pada trimester berapa. Isi onset atau recordedDate. | It is unknown when this risk began or was recorded, and so in which trimester. Set onset or recordedDate."
Severity: #warning
Expression: "onset.exists() or recordedDate.exists()"
