// Everything SATUSEHAT takes is taken; that the answers fit the questions is checked against the Questionnaire itself.
Profile: IlpQuestionnaireResponse
Parent: QuestionnaireResponse
Id: ilp-questionnaire-response
Title: "Jawaban formulir ILP (ILP Questionnaire response)"
Description: "Jawaban satu formulir tentang seseorang atau sebuah keluarga. The answers to one form about a person or a household."
* insert Metadata
* identifier MS
* questionnaire 1..1 MS
* status MS
* subject 1..1 MS
* subject only Reference(Patient or Group)
* subject obeys ilp-form-5
* encounter MS
* authored 1..1 MS
* authored obeys ilp-form-1
* author MS
* source MS
* item MS
* obeys ilp-form-2 and ilp-form-3 and ilp-form-4 and ilp-form-6

// A day's room for clocks and time zones.
Invariant: ilp-form-1
Description: "Waktu pengisian formulir di masa depan. Periksa tanggal, jam dan zona waktu. | The time the form was filled in is in the future. Check date, time and zone."
Severity: #error
Expression: "($this > now() + 1 day).allFalse()"

Invariant: ilp-form-2
Description: "Formulir dinyatakan selesai, tetapi tidak ada jawaban. Isi jawabannya, atau tulis status in-progress. | The form is said to be complete but holds no answer. Fill in the answers, or set status to in-progress."
Severity: #error
Expression: "(status = 'completed').allFalse() or repeat(item).answer.exists()"

// SATUSEHAT rule 10378. A warning: a form may be filled in at home before the visit; its answers become Observations only with a visit.
Invariant: ilp-form-3
Description: "Formulir pasien belum menunjuk kunjungan. Isi encounter; tanpa itu SATUSEHAT menolak dan jawabannya tidak dapat menjadi pemeriksaan. | The form of a patient points at no visit. Set encounter; without it SATUSEHAT refuses the form and its answers cannot become observations."
Severity: #warning
Expression: "encounter.exists() or subject.where(type = 'Group' or reference.matches('(^|/)Group/')).exists()"

// SATUSEHAT rules 10371 and 10372.
Invariant: ilp-form-4
Description: "Belum jelas siapa yang mengisi dan siapa yang menjawab. Isi author dan source; SATUSEHAT menolak formulir tanpa keduanya. | It is not clear who filled in the form and who gave the answers. Set author and source; SATUSEHAT refuses a form without both."
Severity: #warning
Expression: "author.exists() and source.exists()"

// The forms of a household are named here because an invariant cannot see Questionnaire.subjectType.
Invariant: ilp-form-5
Description: "Formulir keluarga harus menunjuk keluarga (Group), formulir perorangan menunjuk pasien (Patient). Ganti subject. | A household form must point at a household (Group), a personal form at a patient (Patient). Change subject."
Severity: #error
Expression: "iif(%resource.questionnaire.matches('^https://w3id.org/ilp-fhir/Questionnaire/(household-sheet|home-visit-recap)([|].*)?$'), reference.where(matches('(^|/)Patient/')).empty(), %resource.questionnaire.matches('^https://w3id.org/ilp-fhir/Questionnaire/.*').allFalse() or reference.where(matches('(^|/)Group/')).empty())"

// Months may be 0; what is measured on a living person may not.
Invariant: ilp-form-6
Description: "Ada hasil ukur 0 atau negatif. Kosongkan yang tidak diukur; jangan isi 0. | A measurement is 0 or negative. Leave out what was not measured; do not enter 0."
Severity: #error
Expression: "repeat(item).answer.value.ofType(Quantity).where(value < 0 or (value = 0 and code.matches('^(kg|g|cm|mm.Hg.|Cel|mg/dL|/min|wk)$'))).empty()"
