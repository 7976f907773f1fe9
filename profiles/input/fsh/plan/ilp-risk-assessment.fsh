Profile: IlpRiskAssessment
Parent: RiskAssessment
Id: ilp-risk-assessment
Title: "Penilaian risiko ILP (ILP Risk assessment)"
Description: "Risiko kesehatan seseorang, misalnya kehamilan risiko tinggi atau risiko penyakit jantung. A person's health risk, such as a high-risk pregnancy or heart disease."
* insert Metadata
* status MS
* code MS
* subject 1..1 MS
* subject only Reference(Patient)
* encounter MS
* occurrence[x] MS
* occurrence[x] obeys ilp-risk-1
* condition MS
* performer MS
* basis MS
* prediction MS
* prediction obeys ilp-risk-2
* mitigation MS
* obeys ilp-risk-3 and ilp-risk-4

// A day's room for clocks and time zones.
Invariant: ilp-risk-1
Description: "Waktu penilaian di masa depan. Isi occurrence dengan waktu menilai, dan prediction.when dengan masa risikonya. | The time of the assessment is in the future. Set occurrence to when it was made, and prediction.when to the period of the risk."
Severity: #error
Expression: "(ofType(dateTime) > now() + 1 day).allFalse() and (ofType(Period).start > now() + 1 day).allFalse()"

Invariant: ilp-risk-2
Description: "Peluang risiko negatif. Isi probabilityDecimal dengan angka 0 atau lebih. | The probability is negative. Set probabilityDecimal to 0 or more."
Severity: #error
Expression: "(probability.ofType(decimal) < 0).allFalse() and (relativeRisk < 0).allFalse()"

Invariant: ilp-risk-3
Description: "Hasil penilaian risiko belum ada. Isi prediction. | The assessment has no result. Set prediction."
Severity: #warning
Expression: "status.where($this = 'final').empty() or prediction.exists()"

Invariant: ilp-risk-4
Description: "Risiko tinggi tanpa tindak lanjut. Isi mitigation. | A high risk without follow-up. Set mitigation."
Severity: #warning
Expression: "prediction.qualitativeRisk.coding.where(code = 'high' or code = 'certain').empty() or mitigation.exists()"
