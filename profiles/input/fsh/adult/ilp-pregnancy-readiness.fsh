Profile: IlpPregnancyReadiness
Parent: IlpObservation
Id: ilp-pregnancy-readiness
Title: "Skrining layak hamil (Readiness for pregnancy)"
Description: "Layak atau belum layak hamil, dan alasannya (4T, ALKI). Ready for pregnancy or not, and why."
* insert Metadata
* insert OfOwnCode
* code.coding[item].code = #pregnancy-readiness
* value[x] only CodeableConcept
* insert OwnCoding(valueCodeableConcept.coding, class, IlpScreeningClassCS, IlpScreeningClassVS)
* valueCodeableConcept.coding[class] 1..1
* value[x] obeys ilp-ready-1
* insert PartsOfOwnCode
* component ^short = "too-young, too-old, too-close, too-many, anaemia, ...: true atau false; IMT 39156-5, LiLA 284473002 (true or false; body mass index, arm circumference)"
* obeys ilp-ready-2 and ilp-ready-3 and ilp-ready-4 and ilp-ready-5

Invariant: ilp-ready-1
Description: "Hasil skrining layak hamil adalah ready atau not-ready. Golongan lain tidak berlaku di sini. | The result is ready or not-ready. No other class applies here."
Severity: #error
Expression: "ofType(CodeableConcept).all(coding.where(code in ('ready' | 'not-ready')).count() = 1)"

Invariant: ilp-ready-2
Description: "Terlalu muda dan terlalu tua sekaligus tidak mungkin. Periksa umur. | Too young and too old at once is impossible. Check the age."
Severity: #error
Expression: "component.where(code.coding.code contains 'too-young' and value = true).empty() or component.where(code.coding.code contains 'too-old' and value = true).empty()"

Invariant: ilp-ready-3
Description: "Layak hamil, tetapi ada yang perlu ditangani dulu (4T, anemia, penyakit kronis, IMS atau riwayat bermasalah). Periksa lagi hasilnya. | Ready, but something has to be treated first (age, spacing, number of children, anaemia, chronic disease, infection or history). Check the result again."
Severity: #warning
Expression: "value.ofType(CodeableConcept).coding.where(code = 'ready').empty() or component.where(code.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/screening-item').exists() and value = true).empty()"

// SATUSEHAT's limit is 23 cm, the decree's 23.5: between them both readings pass.
Invariant: ilp-ready-4
Description: "Layak hamil, tetapi LiLA kurang dari 23 cm (KEK). Periksa lagi hasilnya. | Ready, but the arm circumference is under 23 cm (chronic energy deficiency). Check the result again."
Severity: #warning
Expression: "value.ofType(CodeableConcept).coding.where(code = 'ready').empty() or component.where(code.coding.code contains '284473002').value.ofType(Quantity).where((code.empty() or code = 'cm') and value < 23).empty()"

Invariant: ilp-ready-5
Description: "Layak hamil, tetapi IMT di luar 18,5 sampai kurang dari 25. Periksa lagi hasilnya. | Ready, but the body mass index is outside 18.5 to under 25. Check the result again."
Severity: #warning
Expression: "value.ofType(CodeableConcept).coding.where(code = 'ready').empty() or component.where(code.coding.code contains '39156-5').value.ofType(Quantity).where(value < 18.5 or value >= 25).empty()"
