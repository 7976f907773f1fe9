Extension: IlpServiceEvidence
Id: service-evidence
Title: "Bukti pelayanan (Service evidence)"
Description: "Catatan yang membuktikan bahwa pelayanan sudah diberikan: jenis sumber dan kodenya. Bila ada beberapa bukti, satu cukup. The record that proves a service was given: kind of resource and its code. If there are several, one is enough."
Context: ActivityDefinition
* insert Metadata
* extension contains type 1..1 and code 0..* and notCode 0..* and dose 0..1 and form 0..1
* extension[type] ^short = "Jenis sumber FHIR | Kind of FHIR resource"
* extension[type].value[x] 1..1
* extension[type].value[x] only code
* extension[type].valueCode from http://hl7.org/fhir/ValueSet/resource-types (required)
* extension[code] ^short = "Kode pada code, type, class, vaccineCode, reasonCode, identifier atau medication; salah satu cukup | Code in code, type, class, vaccineCode, reasonCode, identifier or medication; any of them"
* extension[code].value[x] 1..1
* extension[code].value[x] only Coding
* extension[notCode] ^short = "Kode yang bila ikut ada membuat catatan itu bukan bukti | Code whose presence makes the record no proof"
* extension[notCode].value[x] 1..1
* extension[notCode].value[x] only Coding
* extension[dose] ^short = "Dosis ke berapa | Dose number"
* extension[dose].value[x] 1..1
* extension[dose].value[x] only positiveInt
* extension[form] ^short = "Formulir yang diisi | The form that was filled in"
* extension[form].value[x] 1..1
* extension[form].value[x] only canonical
