// A population of a Measure: found by a FHIR search within the period and the area of the report.
RuleSet: Counts(index, population, display, text, query)
* population[{index}].code = http://terminology.hl7.org/CodeSystem/measure-population#{population} {display}
* population[{index}].description = {text}
* population[{index}].criteria.language = #application/x-fhir-query
* population[{index}].criteria.expression = {query}

// A population that is given: a target, not a count of records.
RuleSet: GivenCount(index, population, display, text)
* population[{index}].code = http://terminology.hl7.org/CodeSystem/measure-population#{population} {display}
* population[{index}].description = {text}
* population[{index}].criteria.language = #text/fhirpath
* population[{index}].criteria.expression = "%target"

// An indicator of coverage: the more, the better.
RuleSet: CoverageIndicator(id)
* insert Published(Measure, {id})
* scoring = http://terminology.hl7.org/CodeSystem/measure-scoring#proportion "Proportion"
* type = http://terminology.hl7.org/CodeSystem/measure-type#process "Process"
* improvementNotation = http://terminology.hl7.org/CodeSystem/measure-improvement-notation#increase "Increased score indicates improvement"

// Broken down by the areas below, within a group.
RuleSet: ByArea
* stratifier[0].code = IlpIndicatorStratifierCS#area "Wilayah di bawahnya"
* stratifier[0].description = "Menurut wilayah satu tingkat di bawahnya. By the areas one level below."
