// A questionnaire of ours. Answers become Observations where an item has a code and asks for it.
RuleSet: Form(id)
* insert Published(Questionnaire, {id})
* subjectType = #Patient

// One item: its number, its kind, the question in Indonesian and in English.
RuleSet: Asks(number, kind, text, english)
* linkId = {number}
* type = #{kind}
* text = {text}
* text insert InEnglish({english})

// The code of the question, by which others recognise the answer.
RuleSet: CodedAs(code)
* code[0] = {code}

// The answer is kept as an Observation of the item's code (SDC, observation-based extraction).
RuleSet: Extracted
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract"
* extension[=].valueBoolean = true

// Shown already filled in, from what is known of the patient (SDC, expression-based population).
RuleSet: FilledFrom(expression)
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression"
* extension[=].valueExpression.language = #text/fhirpath
* extension[=].valueExpression.expression = {expression}

// The patient that FilledFrom's expressions call %patient; at the questionnaire.
RuleSet: LaunchedForPatient
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext"
* extension[=].extension[0].url = "name"
* extension[=].extension[0].valueCoding = http://hl7.org/fhir/uv/sdc/CodeSystem/launchContext#patient
* extension[=].extension[1].url = "type"
* extension[=].extension[1].valueCode = #Patient

// Worked out from other answers, such as a score.
RuleSet: CalculatedAs(expression)
* readOnly = true
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
* extension[=].valueExpression.language = #text/fhirpath
* extension[=].valueExpression.expression = {expression}

// Asked only after that answer to a yes-or-no question.
RuleSet: AskedIf(question, answer)
* enableWhen[+].question = {question}
* enableWhen[=].operator = #=
* enableWhen[=].answerBoolean = {answer}

// Asked only after that coded answer.
RuleSet: AskedIfCoded(question, code)
* enableWhen[+].question = {question}
* enableWhen[=].operator = #=
* enableWhen[=].answerCoding = {code}

// One of the answers to choose from.
RuleSet: Answer(code)
* answerOption[+].valueCoding = {code}

// One of the answers of an instrument that counts points.
RuleSet: ScoredAnswer(code, points)
* answerOption[+].valueCoding = {code}
* answerOption[=].extension[0].url = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
* answerOption[=].extension[0].valueDecimal = {points}
