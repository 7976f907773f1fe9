// SATUSEHAT keeps SKILAS as questionnaire Q0042 only; this is its result.
Profile: IlpSkilas
Parent: IlpObservation
Id: ilp-skilas
Title: "SKILAS (SKILAS)"
Description: "Skrining lansia sederhana: jumlah ranah bermasalah dari enam, dan setiap ranahnya. Simple screening of the elderly: how many of six domains have a problem, and each domain."
* insert Metadata
* insert OfOwnCode
* code.coding[item].code = #skilas
* insert ScoredPoints
* value[x] obeys ilp-skilas-1
* interpretation obeys ilp-skilas-2
* insert PartsOfOwnCode
* component.value[x] only boolean
* component obeys ilp-skilas-3
* obeys ilp-skilas-4 and ilp-skilas-5 and ilp-skilas-6

Invariant: ilp-skilas-1
Description: "Jumlah ranah bermasalah adalah bilangan bulat 0-6. Hitung ulang. | The number of domains with a problem is a whole number from 0 to 6. Count again."
* insert PointsWithin('skilas', 0, 6)

Invariant: ilp-skilas-2
Description: "Interpretasi tidak sesuai dengan SKILAS: normal 0, perlu tindak lanjut mulai 1 ranah. | The interpretation does not fit the SKILAS: normal 0, to be followed up from 1 domain."
* insert TwoClasses('skilas', true, 'N', $this = 0, 'A', $this >= 1)

Invariant: ilp-skilas-3
Description: "Ranah ini bukan ranah SKILAS. Pakai skilas-cognition, -mobility, -nutrition, -vision, -hearing atau -depression. | This is no SKILAS domain. Use skilas-cognition, -mobility, -nutrition, -vision, -hearing or -depression."
Severity: #error
Expression: "code.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/screening-item').code.all(startsWith('skilas-'))"

Invariant: ilp-skilas-4
Description: "Ranah SKILAS ada yang tercatat dua kali. Sisakan satu untuk setiap ranah. | A SKILAS domain is recorded twice. Keep one of each."
Severity: #error
Expression: "component.code.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/screening-item').code.isDistinct()"

Invariant: ilp-skilas-5
Description: "Jumlah ranah bermasalah lebih kecil dari ranah yang dijawab ya. Hitung ulang. | The number of domains with a problem is smaller than the domains answered yes. Count again."
Severity: #error
Expression: "(value.ofType(Quantity).value | value.ofType(integer)).all($this >= %resource.component.where(value = true).count())"

Invariant: ilp-skilas-6
Description: "Belum keenam ranah SKILAS diperiksa. Lengkapi, atau kirim jumlahnya saja. | Not all six SKILAS domains were examined. Complete them, or send the number alone."
Severity: #warning
Expression: "component.count() = 0 or component.count() >= 6"
