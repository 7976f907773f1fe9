Profile: IlpMnaScore
Parent: IlpObservation
Id: ilp-mna-score
Title: "Skor MNA-SF (MNA-SF score)"
Description: "Jumlah Mini Nutritional Assessment Short Form, 0-14. The total of the Mini Nutritional Assessment Short Form, 0-14."
* insert Metadata
* insert OfCode(mna, http://terminology.kemkes.go.id#TK000195)
* insert ScoredPoints
* value[x] obeys ilp-mna-1
* interpretation obeys ilp-mna-2

Invariant: ilp-mna-1
Description: "Skor MNA-SF adalah bilangan bulat 0-14. Hitung ulang. | The MNA-SF score is a whole number from 0 to 14. Add up again."
* insert PointsWithin('TK000195', 0, 14)

Invariant: ilp-mna-2
Description: "Interpretasi tidak sesuai dengan MNA-SF: normal 12-14, mungkin malnutrisi 0-11. | The interpretation does not fit the MNA-SF: normal 12-14, possible malnutrition 0-11."
* insert TwoClasses('TK000195', true, 'N', $this >= 12, 'A' | '129845004', $this <= 11)
