// A package of services: one plan for one stage.
RuleSet: ServicePackage(id)
* insert Published(PlanDefinition, {id})
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#clinical-protocol "Clinical Protocol"

// The stage a package is for.
RuleSet: ForStage(code, display)
* useContext[+].code = http://terminology.hl7.org/CodeSystem/usage-context-type#focus "Clinical Focus"
* useContext[=].valueCodeableConcept = https://w3id.org/ilp-fhir/CodeSystem/life-cycle-stage#{code} {display}

// One service of a package: its row in the decree's tables.
RuleSet: Service(id, item, display)
* insert Published(ActivityDefinition, {id})
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#{item} {display}

// Given at this setting by this role; further roles by AlsoBy, the part done there by Part.
RuleSet: GivenAt(setting, role)
* extension[+].url = "https://w3id.org/ilp-fhir/StructureDefinition/service-level"
* extension[=].extension[+].url = "setting"
* extension[=].extension[=].valueCode = #{setting}
* extension[=].extension[+].url = "role"
* extension[=].extension[=].valueCode = #{role}

RuleSet: AlsoBy(role)
* extension[=].extension[+].url = "role"
* extension[=].extension[=].valueCode = #{role}

RuleSet: Part(text, english)
* extension[=].extension[+].url = "scope"
* extension[=].extension[=].valueString = {text}
* extension[=].extension[+].url = "scopeEnglish"
* extension[=].extension[=].valueString = {english}

// Proven by a resource of this type with this code; further codes by OrCode.
RuleSet: ProvenBy(type, code)
* extension[+].url = "https://w3id.org/ilp-fhir/StructureDefinition/service-evidence"
* extension[=].extension[+].url = "type"
* extension[=].extension[=].valueCode = #{type}
* extension[=].extension[+].url = "code"
* extension[=].extension[=].valueCoding = {code}

RuleSet: OrCode(code)
* extension[=].extension[+].url = "code"
* extension[=].extension[=].valueCoding = {code}

RuleSet: DoseNumber(number)
* extension[=].extension[+].url = "dose"
* extension[=].extension[=].valuePositiveInt = {number}

// Proven by a filled-in form.
RuleSet: ProvenByForm(canonical)
* extension[+].url = "https://w3id.org/ilp-fhir/StructureDefinition/service-evidence"
* extension[=].extension[+].url = "type"
* extension[=].extension[=].valueCode = #QuestionnaireResponse
* extension[=].extension[+].url = "form"
* extension[=].extension[=].valueCanonical = {canonical}

// An action of a package that points at its service; at the path of the action.
RuleSet: Gives(id, text, english)
* id = "{id}"
* title = {text}
* title insert InEnglish({english})
* definitionCanonical = "https://w3id.org/ilp-fhir/ActivityDefinition/{id}"

// The due rule of an action; its parts by DueFrom, DueUntil, DueEvery and so on, in any order.
RuleSet: Due(anchor)
* extension[+].url = "https://w3id.org/ilp-fhir/StructureDefinition/due-rule"
* extension[=].extension[+].url = "anchor"
* extension[=].extension[=].valueCode = #{anchor}

// A duration of the due rule: from, until, every, gap or catchUp; UCUM unit h, d, wk, mo or a.
RuleSet: DueTime(part, number, unit)
* extension[=].extension[+].url = "{part}"
* extension[=].extension[=].valueDuration = {number} '{unit}'

RuleSet: DueInMonth(month)
* extension[=].extension[+].url = "month"
* extension[=].extension[=].valuePositiveInt = {month}

RuleSet: DueInGrade(grade)
* extension[=].extension[+].url = "grade"
* extension[=].extension[=].valuePositiveInt = {grade}

RuleSet: DueForSex(sex)
* extension[=].extension[+].url = "sex"
* extension[=].extension[=].valueCode = #{sex}

RuleSet: DueFor(population)
* extension[=].extension[+].url = "population"
* extension[=].extension[=].valueCode = #{population}

// Which reading was taken where the sources disagree.
RuleSet: DueBySource(text)
* extension[=].extension[+].url = "source"
* extension[=].extension[=].valueString = {text}
