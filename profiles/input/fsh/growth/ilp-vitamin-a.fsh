Profile: IlpVitaminA
Parent: Procedure
Id: ilp-vitamin-a
Title: "Pemberian vitamin A (Vitamin A)"
Description: "Pemberian kapsul vitamin A sebagai tindakan, seperti dikirim ke SATUSEHAT. A vitamin A capsule given, as a procedure, the way SATUSEHAT takes it."
* insert Metadata
* status MS
* statusReason MS
* category MS
* code 1..1 MS
* insert SlicedByCoding(code.coding)
* code.coding contains vitaminA 1..1 MS
* code.coding[vitaminA] = $sct#767224000
* subject 1..1 MS
* subject only Reference(Patient)
// SATUSEHAT rule 10128.
* encounter 1..1 MS
* performed[x] MS
* performed[x] obeys ilp-vitamin-a-1
* performer MS
* usedCode MS
* usedCode ^short = "Warna kapsul (Colour of the capsule)"
* insert OwnCoding(usedCode.coding, capsule, IlpSupplementCS, IlpSupplementVS)
* usedCode obeys ilp-vitamin-a-2
* obeys ilp-vitamin-a-3 and ilp-vitamin-a-4

// A day's room for clocks and time zones.
Invariant: ilp-vitamin-a-1
Description: "Vitamin A diberikan di masa depan. Periksa tanggal, jam dan zona waktu. | The vitamin A is given in the future. Check date, time and zone."
Severity: #error
Expression: "(ofType(dateTime) > now() + 1 day).allFalse() and (ofType(Period).start > now() + 1 day).allFalse()"

Invariant: ilp-vitamin-a-2
Description: "Yang disebut bukan kapsul vitamin A. Pakai vitamin-a-blue (6-11 bulan) atau vitamin-a-red (12-59 bulan); suplemen lain dikirim sebagai MedicationStatement. | What is named is no vitamin A capsule. Use vitamin-a-blue (6-11 months) or vitamin-a-red (12-59 months); send other supplements as MedicationStatement."
Severity: #error
Expression: "coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/supplement').all(code = 'vitamin-a-blue' or code = 'vitamin-a-red')"

// Both colours in one record cannot be right: the ages do not meet.
Invariant: ilp-vitamin-a-3
Description: "Kapsul biru dan merah dalam satu catatan. Sisakan yang diberikan. | Blue and red capsule in one record. Keep the one that was given."
Severity: #error
Expression: "usedCode.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/supplement').code.distinct().count() <= 1"

Invariant: ilp-vitamin-a-4
Description: "Waktu pemberian vitamin A belum ada. Isi performedDateTime; tanpa itu pelayanan tidak terhitung pada Februari atau Agustus. | There is no time of giving. Set performedDateTime; without it the service counts for neither February nor August."
Severity: #warning
Expression: "performed.exists() or status = 'not-done' or status = 'entered-in-error'"
