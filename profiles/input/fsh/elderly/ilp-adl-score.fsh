Profile: IlpAdlScore
Parent: IlpObservation
Id: ilp-adl-score
Title: "Skor AKS, Indeks Barthel (ADL score, Barthel index)"
Description: "Kemandirian dalam kegiatan sehari-hari, 0-20, dengan atau tanpa sepuluh butirnya. Independence in daily living, 0-20, with or without its ten items."
* insert Metadata
* insert OfCode(barthel, $loinc#96762-0)
* insert ScoredPoints
* value[x] obeys ilp-adl-1
* interpretation obeys ilp-adl-2 and ilp-adl-3
* insert PartsOfOwnCode
* component.value[x] only integer
* component obeys ilp-adl-4
* obeys ilp-adl-5 and ilp-adl-6

Invariant: ilp-adl-1
Description: "Indeks Barthel adalah bilangan bulat 0-20. Hitung ulang; skala 0-100 harus dibagi 5. | The Barthel index is a whole number from 0 to 20. Add up again; the scale of 0-100 must be divided by 5."
* insert PointsWithin('96762-0', 0, 20)

Invariant: ilp-adl-2
Description: "Ketergantungan tidak sesuai dengan Indeks Barthel: ringan 12-19, sedang 9-11, berat 5-8. | The dependence does not fit the Barthel index: slight 12-19, moderate 9-11, severe 5-8."
* insert ThreeClasses('96762-0', true, 'OI000045', $this >= 12 and $this <= 19, 'OI000046', $this >= 9 and $this <= 11, 'OI000047', $this >= 5 and $this <= 8)

Invariant: ilp-adl-3
Description: "Ketergantungan tidak sesuai dengan Indeks Barthel: mandiri 20, total 0-4. | The dependence does not fit the Barthel index: independent 20, total 0-4."
* insert TwoClasses('96762-0', true, 'independent' | 'LA12302-8', $this = 20, 'OI000048', $this <= 4)

Invariant: ilp-adl-4
Description: "Nilai butir Barthel di luar rentangnya: 0-1 membersihkan diri dan mandi, 0-3 berpindah dan berjalan, 0-2 butir lain. | The points of the Barthel item are out of range: 0-1 grooming and bathing, 0-3 transfer and mobility, 0-2 the others."
Severity: #error
Expression: "value.ofType(integer).all($this >= 0 and $this <= 3) and (code.coding.where(code in ('barthel-grooming' | 'barthel-bathing')).empty() or value.ofType(integer).all($this <= 1)) and (code.coding.where(code in ('barthel-bowels' | 'barthel-bladder' | 'barthel-toilet' | 'barthel-feeding' | 'barthel-dressing' | 'barthel-stairs')).empty() or value.ofType(integer).all($this <= 2))"

Invariant: ilp-adl-5
Description: "Butir Barthel ada yang tercatat dua kali. Sisakan satu untuk setiap butir. | A Barthel item is recorded twice. Keep one of each."
Severity: #error
Expression: "component.code.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/screening-item').code.isDistinct()"

// Only when all ten are there.
Invariant: ilp-adl-6
Description: "Jumlah sepuluh butir tidak sama dengan Indeks Barthel. Hitung ulang. | The ten items do not add up to the Barthel index. Add up again."
Severity: #error
Expression: "component.where(code.coding.code.where(startsWith('barthel-')).exists()).value.ofType(integer).count() < 10 or (value.ofType(Quantity).value | value.ofType(integer)).all($this = %resource.component.value.ofType(integer).aggregate($this + $total, 0))"
