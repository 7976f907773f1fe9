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
* title insert InEnglish([[{english}]])
* definitionCanonical = "https://w3id.org/ilp-fhir/ActivityDefinition/{id}"

// The due rule of an action; its parts by DueFrom, DueUntil, DueEvery and so on, in any order.
RuleSet: Due(anchor)
* extension[+].url = "https://w3id.org/ilp-fhir/StructureDefinition/due-rule"
* extension[=].extension[+].url = "anchor"
* extension[=].extension[=].valueCode = #{anchor}

// A duration of the due rule: from, until, every, open, gap or catchUp; UCUM unit h, d, wk, mo or a.
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

// A record that also holds this code proves nothing: a combined vaccine is not the single one.
RuleSet: ButNot(code)
* extension[=].extension[+].url = "notCode"
* extension[=].extension[=].valueCoding = {code}

// Proven by any resource of this type.
RuleSet: ProvenByAny(type)
* extension[+].url = "https://w3id.org/ilp-fhir/StructureDefinition/service-evidence"
* extension[=].extension[+].url = "type"
* extension[=].extension[=].valueCode = #{type}

// At least so many times in the span from-until.
RuleSet: DueTimes(number)
* extension[=].extension[+].url = "times"
* extension[=].extension[=].valuePositiveInt = {number}

// Only when the one before in the series is done.
RuleSet: After(action)
* relatedAction[+].actionId = "{action}"
* relatedAction[=].relationship = #after-end

// Only so long after the one before in the series; the same time is the gap of the due rule.
RuleSet: AfterTime(action, number, unit)
* insert After({action})
* relatedAction[=].offsetDuration = {number} '{unit}'

// Only if the examiner sees a reason.
RuleSet: IfIndicated
* condition.kind = #applicability
* textEquivalent = "Bila ada indikasi."
* textEquivalent insert InEnglish("If indicated.")

// The rule that a package follows.
RuleSet: Cites(display, citation)
* relatedArtifact[+].type = #citation
* relatedArtifact[=].display = {display}
* relatedArtifact[=].citation = {citation}

RuleSet: CitesDecree(chapter)
* insert Cites([["KMK HK.01.07/MENKES/2015/2023, {chapter}"]], [["Keputusan Menteri Kesehatan RI Nomor HK.01.07/MENKES/2015/2023 tentang Petunjuk Teknis Integrasi Pelayanan Kesehatan Primer, {chapter}."]])

RuleSet: CitesFreeHealthCheck
* insert Cites([["KMK HK.01.07/MENKES/33/2025"]], [["Keputusan Menteri Kesehatan RI Nomor HK.01.07/MENKES/33/2025 tentang Petunjuk Teknis Pemeriksaan Kesehatan Gratis Hari Ulang Tahun."]])

// Only when the named action was missed; goes with the population missed-service.
RuleSet: IfMissed(action)
* relatedAction[+].actionId = "{action}"
* relatedAction[=].relationship = #after

// The group a package is for, if it is for no stage.
RuleSet: ForGroup(code, display)
* useContext[+].code = http://terminology.hl7.org/CodeSystem/usage-context-type#focus "Clinical Focus"
* useContext[=].valueCodeableConcept = https://w3id.org/ilp-fhir/CodeSystem/service-population#{code} {display}
