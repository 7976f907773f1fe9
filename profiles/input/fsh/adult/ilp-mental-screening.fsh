Profile: IlpMentalScreening
Parent: IlpObservation
Id: ilp-mental-screening
Title: "Skrining kesehatan jiwa (Mental health screening)"
Description: "Jumlah jawaban ya pada SRQ-20, atau skor satu zat pada ASSIST. The number of yes answers of the SRQ-20, or the score of one substance of the ASSIST."
* insert Metadata
* insert OfOwnCode
* insert ScoredPoints
* insert PartsOfOwnCode
* value[x] obeys ilp-mental-1 and ilp-mental-2 and ilp-mental-3
* interpretation obeys ilp-mental-4 and ilp-mental-5 and ilp-mental-6
* code obeys ilp-mental-7
* obeys ilp-mental-8

Invariant: ilp-mental-1
Description: "Jumlah SRQ-20 adalah bilangan bulat 0-20. Hitung ulang jawaban ya. | The SRQ-20 is a whole number from 0 to 20. Count the yes answers again."
* insert PointsWithin('srq-20', 0, 20)

Invariant: ilp-mental-2
Description: "Skor ASSIST tembakau adalah bilangan bulat 0-31. Hitung ulang. | The ASSIST score for tobacco is a whole number from 0 to 31. Add up again."
* insert PointsWithin('assist-tobacco', 0, 31)

Invariant: ilp-mental-3
Description: "Skor ASSIST suatu zat adalah bilangan bulat 0-39. Hitung ulang. | The ASSIST score of a substance is a whole number from 0 to 39. Add up again."
* insert PointsWithin('assist-alcohol' | 'assist-cannabis' | 'assist-cocaine' | 'assist-amphetamine' | 'assist-inhalant' | 'assist-sedative' | 'assist-hallucinogen' | 'assist-opioid' | 'assist-other', 0, 39)

// The decree's table says 6 or more is abnormal, its text more than 6: at exactly 6 both readings pass.
// Item 17 (thoughts of ending life) alone makes it abnormal.
Invariant: ilp-mental-4
Description: "Interpretasi tidak sesuai dengan SRQ-20: 7 ke atas, atau butir 17 dijawab ya, tidak normal; di bawah 6 tanpa butir 17 normal. | The interpretation does not fit the SRQ-20: 7 or more, or yes to item 17, is abnormal; under 6 without item 17 is normal."
Severity: #warning
Expression: "%resource.code.coding.where(code = 'srq-20').empty() or ((coding.where(code = 'N').empty() or ((%resource.value.ofType(Quantity).value | %resource.value.ofType(integer)).all($this <= 6) and %resource.component.where(code.coding.code contains 'srq-20-17').value.ofType(boolean).where($this).empty())) and (coding.where(code = 'A').empty() or (%resource.value.ofType(Quantity).value | %resource.value.ofType(integer)).all($this >= 6) or %resource.component.where(code.coding.code contains 'srq-20-17').value.ofType(boolean).where($this).exists()))"

Invariant: ilp-mental-5
Description: "Risiko alkohol tidak sesuai dengan skor ASSIST: rendah 0-10, sedang 11-26, tinggi 27 ke atas. | The risk does not fit the ASSIST score for alcohol: low 0-10, moderate 11-26, high 27 or more."
* insert ThreeClasses('assist-alcohol', true, '723505004', $this <= 10, 'moderate-risk', $this >= 11 and $this <= 26, '723509005', $this >= 27)

Invariant: ilp-mental-6
Description: "Risiko tidak sesuai dengan skor ASSIST zat ini: rendah 0-3, sedang 4-26, tinggi 27 ke atas. | The risk does not fit the ASSIST score of this substance: low 0-3, moderate 4-26, high 27 or more."
* insert ThreeClasses('assist-tobacco' | 'assist-cannabis' | 'assist-cocaine' | 'assist-amphetamine' | 'assist-inhalant' | 'assist-sedative' | 'assist-hallucinogen' | 'assist-opioid' | 'assist-other', true, '723505004', $this <= 3, 'moderate-risk', $this >= 4 and $this <= 26, '723509005', $this >= 27)

Invariant: ilp-mental-7
Description: "Kode ini bukan skrining kesehatan jiwa. Pakai srq-20 atau assist-<zat> dari https://w3id.org/ilp-fhir/CodeSystem/screening-item. | This code is no mental health screening. Use srq-20 or assist-<substance> of https://w3id.org/ilp-fhir/CodeSystem/screening-item."
Severity: #error
Expression: "coding.where(code = 'srq-20' or code.startsWith('assist-')).exists()"

Invariant: ilp-mental-8
Description: "Butir 17 dijawab ya, tetapi jumlah SRQ-20 nol. Perbaiki salah satu. | Item 17 is answered yes, but the SRQ-20 is zero. Correct one of them."
Severity: #error
Expression: "component.where(code.coding.code contains 'srq-20-17').value.ofType(boolean).where($this).empty() or (value.ofType(Quantity).value | value.ofType(integer)).all($this >= 1)"
