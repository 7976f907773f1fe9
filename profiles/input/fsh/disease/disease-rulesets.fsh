// Components told apart by their code; others stay legal.
RuleSet: ComponentsByCode
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open

// A question answered by yes or no.
RuleSet: YesNoComponent(slice, code)
* component contains {slice} 0..1 MS
* component[{slice}].code = IlpDiseaseObservationCS#{code}
* component[{slice}].value[x] only boolean
