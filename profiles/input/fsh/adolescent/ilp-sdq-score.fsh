Profile: IlpSdqScore
Parent: IlpObservation
Id: ilp-sdq-score
Title: "Skor SDQ (SDQ score)"
Description: "Skor Strengths and Difficulties Questionnaire, umur 4-18 tahun: satu subskala atau total kesulitan. A score of the Strengths and Difficulties Questionnaire, age 4-18: one scale, or total difficulties."
* insert Metadata
* code obeys ilp-sdq-1
* insert ScoredPoints
* value[x] obeys ilp-sdq-2 and ilp-sdq-3
* interpretation obeys ilp-sdq-4 and ilp-sdq-5 and ilp-sdq-6 and ilp-sdq-7 and ilp-sdq-8
* referenceRange MS

Invariant: ilp-sdq-1
Description: "Kode ini bukan skor SDQ. Pakai SNOMED 386816005 emosional, 277843001 perilaku, 44548000 hiperaktivitas, 52381000119109 teman sebaya; OC000092 prososial; atau sdq-total. | This code is no SDQ score. Use SNOMED 386816005 emotional, 277843001 conduct, 44548000 hyperactivity, 52381000119109 peer; OC000092 pro-social; or sdq-total."
* insert CodeAmong('386816005' | '277843001' | '44548000' | '52381000119109' | 'OC000092' | 'sdq-total')

Invariant: ilp-sdq-2
Description: "Skor subskala SDQ adalah bilangan bulat 0-10. Hitung ulang. | The score of an SDQ scale is a whole number from 0 to 10. Add up again."
* insert PointsWithin('386816005' | '277843001' | '44548000' | '52381000119109' | 'OC000092', 0, 10)

Invariant: ilp-sdq-3
Description: "Total kesulitan SDQ adalah bilangan bulat 0-40. Hitung ulang tanpa subskala prososial. | Total difficulties of the SDQ is a whole number from 0 to 40. Add up again without the pro-social scale."
* insert PointsWithin('sdq-total', 0, 40)

// N normal, OI000039 borderline, A abnormal. The bands of SATUSEHAT's example are those filled in by adolescents; the form for parents
// of younger children begins lower on the first, second and fourth scale. Nobody told us which form it was, so both pass.
Invariant: ilp-sdq-4
Description: "Interpretasi tidak sesuai dengan skor emosional SDQ. Periksa skor dan interpretation. | The interpretation does not fit the emotional score of the SDQ. Check score and interpretation."
* insert ThreeClasses('386816005', true, 'N', $this <= 5, 'OI000039', $this >= 4 and $this <= 6, 'A', $this >= 5)

Invariant: ilp-sdq-5
Description: "Interpretasi tidak sesuai dengan skor masalah perilaku SDQ. Periksa skor dan interpretation. | The interpretation does not fit the conduct score of the SDQ. Check score and interpretation."
* insert ThreeClasses('277843001', true, 'N', $this <= 3, 'OI000039', $this >= 3 and $this <= 4, 'A', $this >= 4)

Invariant: ilp-sdq-6
Description: "Interpretasi tidak sesuai dengan skor hiperaktivitas SDQ: normal 0-5, ambang 6, abnormal 7-10. | The interpretation does not fit the hyperactivity score of the SDQ: normal 0-5, borderline 6, abnormal 7-10."
* insert ThreeClasses('44548000', true, 'N', $this <= 5, 'OI000039', $this = 6, 'A', $this >= 7)

Invariant: ilp-sdq-7
Description: "Interpretasi tidak sesuai dengan skor teman sebaya SDQ. Periksa skor dan interpretation. | The interpretation does not fit the peer score of the SDQ. Check score and interpretation."
* insert ThreeClasses('52381000119109', true, 'N', $this <= 3, 'OI000039', $this >= 3 and $this <= 5, 'A', $this >= 4)

// The other way round: the more the better.
Invariant: ilp-sdq-8
Description: "Interpretasi tidak sesuai dengan skor prososial SDQ: normal 6-10, ambang 5, abnormal 0-4. | The interpretation does not fit the pro-social score of the SDQ: normal 6-10, borderline 5, abnormal 0-4."
* insert ThreeClasses('OC000092', true, 'N', $this >= 6, 'OI000039', $this = 5, 'A', $this <= 4)
