// SATUSEHAT sends the GDS-4 with LOINC's panel code, which does not say how many items there were: our gds-4 or gds-15 beside it does.
Profile: IlpDepressionScore
Parent: IlpObservation
Id: ilp-depression-score
Title: "Skor depresi geriatri (Geriatric depression score)"
Description: "GDS-4, atau GDS-15 bila GDS-4 bernilai 1 atau lebih. GDS-4, or GDS-15 when the GDS-4 is 1 or more."
* insert Metadata
* code obeys ilp-gds-1
* insert OwnCoding(code.coding, item, IlpScreeningItemCS, IlpScreeningItemVS)
* insert ScoredPoints
* value[x] obeys ilp-gds-2 and ilp-gds-3 and ilp-gds-4
* interpretation obeys ilp-gds-5
* obeys ilp-gds-6

Invariant: ilp-gds-1
Description: "Kode ini bukan skala depresi geriatri. Pakai LOINC 48542-5, sebaiknya bersama gds-4 atau gds-15. | This code is no geriatric depression scale. Use LOINC 48542-5, preferably with gds-4 or gds-15."
* insert CodeAmong('48542-5' | 'gds-4' | 'gds-15')

Invariant: ilp-gds-2
Description: "Skor GDS-4 adalah bilangan bulat 0-4. Hitung ulang. | The GDS-4 score is a whole number from 0 to 4. Add up again."
* insert PointsWithin('gds-4', 0, 4)

Invariant: ilp-gds-3
Description: "Skor GDS-15 adalah bilangan bulat 0-15. Hitung ulang. | The GDS-15 score is a whole number from 0 to 15. Add up again."
* insert PointsWithin('gds-15', 0, 15)

// The longest form of the scale has 30 items.
Invariant: ilp-gds-4
Description: "Skor skala depresi geriatri adalah bilangan bulat 0-30. Hitung ulang. | The score of the geriatric depression scale is a whole number from 0 to 30. Add up again."
* insert PointsWithin('48542-5', 0, 30)

// The sources give classes for the GDS-4 only.
Invariant: ilp-gds-5
Description: "Interpretasi tidak sesuai dengan GDS-4: tidak depresi 0, mungkin depresi 1, depresi 2-4. | The interpretation does not fit the GDS-4: no depression 0, possible 1, depression 2-4."
* insert ThreeClasses('gds-4', true, 'N', $this = 0, 'TK000197', $this = 1, 'depression-likely', $this >= 2)

Invariant: ilp-gds-6
Description: "Skor lebih dari 4, tetapi tidak disebut skala yang mana. Tambahkan kode gds-15 bila memang GDS-15. | The score is above 4, but it is not said which scale. Add the code gds-15 if it is the GDS-15."
Severity: #warning
Expression: "code.coding.where(code in ('gds-4' | 'gds-15')).exists() or (value.ofType(Quantity).value | value.ofType(integer)).all($this <= 4)"
