// An Observation, as SATUSEHAT sends it. The colour has no code there and stands in interpretation.
Profile: IlpMtbsClassification
Parent: IlpObservation
Id: ilp-mtbs-classification
Title: "Klasifikasi MTBS (MTBS classification)"
Description: "Satu klasifikasi pada bagan MTBM atau MTBS dan warnanya: hijau, kuning, merah. One classification of the MTBM or MTBS chart and its colour: green, yellow, red."
* insert Metadata
* category MS
* code from IlpMtbsClassificationVS (extensible)
* code obeys ilp-mtbs-1
* value[x] only CodeableConcept
* value[x] obeys ilp-mtbs-5
* interpretation MS
* interpretation from IlpMtbsColourVS (extensible)
* insert OwnCoding(interpretation.coding, colour, IlpMtbsColourCS, IlpMtbsColourVS)
* derivedFrom MS
* derivedFrom ^short = "Formulir Q0011 atau Q0027, atau tanda yang ditemukan (Form Q0011 or Q0027, or the signs found)"
* obeys ilp-mtbs-2 and ilp-mtbs-3 and ilp-mtbs-4

Invariant: ilp-mtbs-1
Description: "Kode ini bukan klasifikasi MTBM atau MTBS. Pakai kode dari mtbs-classification, misalnya clinical-term OC000098 klasifikasi diare. | This code is no classification of MTBM or MTBS. Use a code of mtbs-classification, such as clinical-term OC000098 for diarrhoea."
Severity: #error
Expression: "coding.where((system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and code.matches('^OC000(085|086|089|091|098|100|102|105|107|108|109|111|126|129)$')) or (system = 'http://snomed.info/sct' and code = '254387007')).exists()"

Invariant: ilp-mtbs-2
Description: "Satu klasifikasi hanya punya satu warna. Sisakan satu kode mtbs-colour di interpretation. | A classification has one colour only. Keep one mtbs-colour code in interpretation."
Severity: #error
Expression: "interpretation.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/mtbs-colour').count() <= 1"

// Only the classes whose name says severe, and only those whose name says there is nothing: the rest depends on the chart's edition.
Invariant: ilp-mtbs-3
Description: "Klasifikasi berat tetapi warnanya bukan merah. Periksa klasifikasi dan warnanya: anak ini mungkin perlu dirujuk segera. | A severe class whose colour is not red. Check class and colour: this child may have to be referred at once."
Severity: #warning
Expression: "value.ofType(CodeableConcept).coding.where(code.matches('^OV000(134|137|179|184|214|217|223|225|229|254|272|287)$')).empty() or interpretation.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/mtbs-colour' and code != 'red').empty()"

Invariant: ilp-mtbs-4
Description: "Tidak ada masalah pada klasifikasi ini tetapi warnanya merah. Periksa klasifikasi dan warnanya. | Nothing is wrong in this class, yet its colour is red. Check class and colour."
Severity: #warning
Expression: "value.ofType(CodeableConcept).coding.where(code.matches('^OV000(136|180|186|189|203|205|226|242|288)$')).empty() or interpretation.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/mtbs-colour' and code = 'red').empty()"

// Classes of the ministry's list that belong to one classification only; others may stand anywhere.
Invariant: ilp-mtbs-5
Description: "Kelas ini milik klasifikasi lain, misalnya kelas batuk pada klasifikasi diare. Periksa code dan value. | This class belongs to another classification, such as a cough class under diarrhoea. Check code and value."
Severity: #warning
Expression: "ofType(CodeableConcept).coding.where(system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term').all((code.matches('^OV000(134|135|136)$') implies %resource.code.coding.where(code = 'OC000126').exists()) and (code.matches('^OV000(179|180)$') implies %resource.code.coding.where(code = 'OC000129').exists()) and (code.matches('^OV000(184|185|186|214|215|217|218)$') implies %resource.code.coding.where(code = 'OC000098').exists()) and (code.matches('^OV000(187|188|189)$') implies %resource.code.coding.where(code = '254387007').exists()) and (code.matches('^OV000(201|202|203|204|205)$') implies %resource.code.coding.where(code = 'OC000085' or code = 'OC000086').exists()) and (code = 'OV000137' implies %resource.code.coding.where(code = 'OC000089').exists()) and (code.matches('^OV000(287|288)$') implies %resource.code.coding.where(code = 'OC000091').exists()) and (code.matches('^OV000(223|224|225|226)$') implies %resource.code.coding.where(code = 'OC000100').exists()) and (code.matches('^OV000(229|230|231|232)$') implies %resource.code.coding.where(code = 'OC000102').exists()) and (code.matches('^OV000(241|242|289)$') implies %resource.code.coding.where(code = 'OC000107').exists()))"
