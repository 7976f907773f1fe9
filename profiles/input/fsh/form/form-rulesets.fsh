// A questionnaire of ours. Answers become Observations where an item has a code and asks for it.
RuleSet: Form(id)
* insert Published(Questionnaire, {id})
* subjectType = #Patient

// One item: its number, its kind, the question in Indonesian and in English.
RuleSet: Asks(number, kind, text, english)
* linkId = {number}
* type = #{kind}
* text = {text}
* text insert InEnglish([[{english}]])

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

// The Indonesian text beside a display of a code system that is not ours; at the path of the string.
RuleSet: InIndonesian(text)
* extension[0].url = "http://hl7.org/fhir/StructureDefinition/translation"
* extension[0].extension[0].url = "lang"
* extension[0].extension[0].valueCode = #id
* extension[0].extension[1].url = "content"
* extension[0].extension[1].valueString = {text}

// One of the answers to choose from, of a code system that has no Indonesian.
RuleSet: AnswerShownAs(code, text)
* answerOption[+].valueCoding = {code}
* answerOption[=].valueCoding.display insert InIndonesian([[{text}]])

// Asked only if a counted or measured answer compares so; operator one of =, !=, >, <, >=, <=.
RuleSet: AskedIfNumber(question, operator, number)
* enableWhen[+].question = {question}
* enableWhen[=].operator = #{operator}
* enableWhen[=].answerInteger = {number}

RuleSet: AskedIfQuantity(question, operator, number, unit)
* enableWhen[+].question = {question}
* enableWhen[=].operator = #{operator}
* enableWhen[=].answerQuantity = {number} '{unit}'

// The unit of a quantity (UCUM) and the most it can be. Rare but true values stay inside; doubt is no matter of a form.
// No minQuantity: HAPI 8.8.0 compares it the wrong way round and would refuse every answer. ilp-form-6 refuses 0 and less.
RuleSet: Measured(unit, high)
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
* extension[=].valueCoding = $ucum#{unit} "{unit}"
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-maxQuantity"
* extension[=].valueQuantity = {high} '{unit}'

// What a whole number can be.
RuleSet: Between(low, high)
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/minValue"
* extension[=].valueInteger = {low}
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/maxValue"
* extension[=].valueInteger = {high}

// The form of a string answer.
RuleSet: Matching(regex)
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/regex"
* extension[=].valueString = {regex}

// Age at the day of filling in, from the birth date.
RuleSet: FilledWithAgeInYears
* insert FilledFrom([["today().toString().substring(0,4).toInteger() - %patient.birthDate.toString().substring(0,4).toInteger() - iif(today().toString().substring(5,5) < %patient.birthDate.toString().substring(5,5), 1, 0)"]])

RuleSet: FilledWithAgeInMonths
* insert FilledFrom([["(today().toString().substring(0,4).toInteger() - %patient.birthDate.toString().substring(0,4).toInteger()) * 12 + today().toString().substring(5,2).toInteger() - %patient.birthDate.toString().substring(5,2).toInteger() - iif(today().toString().substring(8,2) < %patient.birthDate.toString().substring(8,2), 1, 0)"]])

// Kept as an Observation of this category, such as vital-signs or survey.
RuleSet: ExtractedAs(category)
* insert Extracted
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observation-extract-category"
* extension[=].valueCodeableConcept = $observation-category#{category}

// Asked also when that question has no answer.
RuleSet: AskedIfUnanswered(question)
* enableWhen[+].question = {question}
* enableWhen[=].operator = #exists
* enableWhen[=].answerBoolean = false

// What kind of resource a reference answer points at.
RuleSet: RefersTo(type)
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-referenceResource"
* extension[=].valueCode = #{type}
