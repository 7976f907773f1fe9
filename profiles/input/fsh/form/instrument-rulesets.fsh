// A form of the ministry that is known only by the answers in its example payloads. Its question numbers are kept exactly. Nothing is
// required, and no unit is set: HAPI 8.8.0 then refuses the ministry's own "years" beside the code a.
// Its open choices take a code of the list or text; HAPI 8.8.0 refuses other codes, as R4 does.
RuleSet: Reconstructs(number)
* derivedFrom[0] = "https://fhir.kemkes.go.id/Questionnaire/{number}"
* copyright = "Formulir {number} milik Kementerian Kesehatan RI. Nomor pertanyaan dan kode jawaban tetap; kata-katanya susunan sendiri. Form {number} belongs to the ministry. Question numbers and answer codes are kept; the wording is our own."

// The same with an instrument that has an owner besides.
RuleSet: ReconstructsInstrument(number, owner, english)
* derivedFrom[0] = "https://fhir.kemkes.go.id/Questionnaire/{number}"
* copyright = "{owner} Nomor pertanyaan dan kode jawaban mengikuti formulir Kemkes {number}; kata-katanya susunan sendiri. {english} Question numbers and answer codes follow the ministry's form {number}; the wording is our own."

// An answer of the ministry's, shown in Indonesian.
RuleSet: AnswerInEnglish(code, english)
* answerOption[+].valueCoding = {code}
* answerOption[=].valueCoding.display insert InEnglish([[{english}]])

RuleSet: AnswerHowOften
* insert AnswerInEnglish($clinical-term#QRI000014 "Tidak", "No")
* insert AnswerInEnglish([[$clinical-term#QRI000015 "Ya, tidak setiap hari"]], [["Yes, not every day"]])
* insert AnswerInEnglish([[$clinical-term#QRI000016 "Ya, setiap hari"]], [["Yes, every day"]])

RuleSet: AnswerPresent
* insert AnswerInEnglish($clinical-term#QRI000003 "Ada", "Present")
* insert AnswerInEnglish($clinical-term#QRI000004 "Tidak ada", "Absent")

RuleSet: AnswerFit
* insert AnswerInEnglish($clinical-term#OV000052 "Sesuai", "Appropriate")
* insert AnswerInEnglish($clinical-term#OV000053 "Tidak Sesuai", "Not appropriate")

// A code beside the first: GDS-4 and GDS-15 share LOINC's.
RuleSet: AlsoCodedAs(code)
* code[+] = {code}

// Asked after any answer to a question of choice but this one.
RuleSet: AskedUnlessCoded(question, code)
* enableWhen[+].question = {question}
* enableWhen[=].operator = #!=
* enableWhen[=].answerCoding = {code}

// A question without which the points are worth nothing.
RuleSet: NeedsYesOrNo(number, text, english)
* item[+]
  * insert Asks({number}, boolean, [[{text}]], [[{english}]])
  * required = true

RuleSet: NeedsChoice(number, text, english)
* insert Asks({number}, choice, [[{text}]], [[{english}]])
* required = true

// An answer of ours; its points are the number at the end of its code.
RuleSet: Points(code, display, points)
* insert ScoredAnswer([[IlpInstrumentAnswerCS#{code} {display}]], {points})

// An answer of the ministry's that has points.
RuleSet: MinistryPoints(code, english, points)
* insert ScoredAnswer([[{code}]], {points})
* answerOption[=].valueCoding.display insert InEnglish([[{english}]])

// The questions that the ministry does not have: what the points come to. Left out of what is sent on to SATUSEHAT.
RuleSet: OwnResult
* insert Asks("ilp", group, "Hasil", "Result")

// Points worked out; kept as an Observation of the item's code.
RuleSet: Score(number, low, high, text, english)
* insert Asks({number}, integer, [[{text}]], [[{english}]])
* insert Between({low}, {high})

// What the points mean; shown when they lie in this range.
RuleSet: Means(number, score, low, high, text, english)
* item[+]
  * insert Asks({number}, display, [[{text}]], [[{english}]])
  * insert AskedIfNumber({score}, >=, {low})
  * insert AskedIfNumber({score}, <=, {high})
  * enableBehavior = #all

// The points of all answers of a group, once that many of its questions are answered.
RuleSet: SumOfPoints(group, questions)
* insert CalculatedAs([["%resource.item.where(linkId = '{group}' and item.answer.count() = {questions}).select(item.answer.value.code.select(replaceMatches('^.*-', '').toInteger()).aggregate($this + $total, 0))"]])
