Profile: IlpAdverseEvent
Parent: IlpObservation
Id: ilp-adverse-event
Title: "Kejadian ikutan pasca imunisasi (Adverse event following immunization)"
Description: "Satu KIPI, dilihat petugas atau dilaporkan keluarga; Immunization.reaction menunjuk ke sini. One adverse event, seen by staff or reported by the family; Immunization.reaction points here."
* insert Metadata
* insert SlicedByCoding(code.coding)
* code.coding contains reaction 1..1 MS
* code.coding[reaction] = $loinc#31044-1
* value[x] only CodeableConcept or string
* value[x] obeys ilp-kipi-1
* partOf MS
* partOf ^short = "Imunisasi yang diikuti (The immunisation it followed)"
* subject only Reference(Patient)
* obeys ilp-kipi-2 and ilp-kipi-3

Invariant: ilp-kipi-1
Description: "KIPI hanya ditulis sebagai teks. Tambahkan kode SNOMED CT atau ICD-10 agar dapat dihitung. | The adverse event is text only. Add a code of SNOMED CT or ICD-10 so that it can be counted."
Severity: #warning
Expression: "ofType(string).empty() and ofType(CodeableConcept).all(coding.exists())"

// A warning: SATUSEHAT's visits hold the vaccination as a Procedure too.
Invariant: ilp-kipi-2
Description: "partOf KIPI tidak menunjuk Immunization-nya. Tambahkan rujukan ke imunisasi yang diikuti. | The adverse event's partOf does not lead to its Immunization. Add a reference to the immunisation it followed."
Severity: #warning
Expression: "partOf.reference.empty() or partOf.where(reference.startsWith('urn:') or reference.matches('(^|/)Immunization/')).exists()"

Invariant: ilp-kipi-3
Description: "Apa yang terjadi belum ditulis. Isi value; bila tidak ada KIPI, jangan kirim pemeriksaan ini. | What happened is not said. Set value; if there was no adverse event, do not send this observation."
Severity: #error
Expression: "value.exists() or dataAbsentReason.exists() or status = 'cancelled' or status = 'entered-in-error'"
