Profile: IlpCopdScore
Parent: IlpObservation
Id: ilp-copd-score
Title: "Skor PUMA (PUMA score)"
Description: "Skor kuesioner PUMA untuk risiko PPOK, umur 40 tahun ke atas. The PUMA questionnaire's score for the risk of COPD, from 40 years."
* insert Metadata
* insert OfOwnCode
* code.coding[item].code = #puma
* insert ScoredPoints
* value[x] obeys ilp-puma-1
* interpretation obeys ilp-puma-2

Invariant: ilp-puma-1
Description: "Skor PUMA adalah bilangan bulat 0-9. Hitung ulang. | The PUMA score is a whole number from 0 to 9. Add up again."
* insert PointsWithin('puma', 0, 9)

Invariant: ilp-puma-2
Description: "Risiko tidak sesuai dengan skor PUMA: rendah 0-5, tinggi 6 ke atas. | The risk does not fit the PUMA score: low 0-5, high 6 or more."
* insert TwoClasses('puma', true, '723505004', $this <= 5, '723509005', $this >= 6)
