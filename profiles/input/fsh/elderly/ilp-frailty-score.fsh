Profile: IlpFrailtyScore
Parent: IlpObservation
Id: ilp-frailty-score
Title: "Skor RAPUH (RAPUH frailty score)"
Description: "Jumlah skrining kerentanan RAPUH, 0-5. The total of the RAPUH frailty screening, 0-5."
* insert Metadata
* insert OfCode(rapuh, http://terminology.kemkes.go.id#TK000235)
* insert ScoredPoints
* value[x] obeys ilp-rapuh-1
* interpretation obeys ilp-rapuh-2

Invariant: ilp-rapuh-1
Description: "Skor RAPUH adalah bilangan bulat 0-5. Hitung ulang. | The RAPUH score is a whole number from 0 to 5. Add up again."
* insert PointsWithin('TK000235', 0, 5)

Invariant: ilp-rapuh-2
Description: "Interpretasi tidak sesuai dengan RAPUH: tidak rapuh 0, prarapuh 1-2, rapuh 3-5. | The interpretation does not fit the RAPUH score: not frail 0, pre-frail 1-2, frail 3-5."
* insert ThreeClasses('TK000235', true, 'N', $this = 0, 'pre-frail', $this >= 1 and $this <= 2, 'TK000238', $this >= 3)
