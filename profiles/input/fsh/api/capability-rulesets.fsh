// FHIR allows this extension on interactions, search parameters and system operations only, not on a whole resource.
RuleSet: Expects(level)
* extension[0].url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* extension[0].valueCode = #{level}

// A resource type and what it holds; at the path of the resource.
RuleSet: Serves(type, text)
* type = #{type}
* documentation = {text}

RuleSet: OfProfile(id)
* supportedProfile[+] = "https://w3id.org/ilp-fhir/StructureDefinition/{id}"

RuleSet: Does(code, level)
* interaction[+].code = #{code}
* interaction[=] insert Expects({level})

// What is written and read. The second level is for what a visit can do without.
RuleSet: Records(level, lesser)
* insert Does(read, {level})
* insert Does(vread, {level})
* insert Does(search-type, {level})
* insert Does(create, {level})
* insert Does(update, {level})
* insert Does(patch, {lesser})
* insert Does(delete, {lesser})
* insert Does(history-instance, {lesser})
* insert Does(history-type, {lesser})
* versioning = #versioned-update
* readHistory = true
* updateCreate = true
* conditionalCreate = true
* conditionalUpdate = true
// Of a single match only: nobody empties a store by a loose search.
* conditionalDelete = #single
// References lead to something stored, and never to another server.
* referencePolicy[0] = #literal
* referencePolicy[1] = #enforced
* referencePolicy[2] = #local
* insert Operates(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate, "Memeriksa tanpa menyimpan. Checks without storing.")

// What the guide defines: looked up, not written.
RuleSet: Publishes(level)
* insert Does(read, {level})
* insert Does(search-type, {level})
* versioning = #versioned

RuleSet: Finds(name, type, definition, level, text)
* searchParam[+].name = "{name}"
* searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/{definition}"
* searchParam[=].type = #{type}
* searchParam[=].documentation = {text}
* searchParam[=] insert Expects({level})

// A parameter that this guide defines.
RuleSet: FindsOwn(name, type, definition, level, text)
* searchParam[+].name = "{name}"
* searchParam[=].definition = "https://w3id.org/ilp-fhir/SearchParameter/{definition}"
* searchParam[=].type = #{type}
* searchParam[=].documentation = {text}
* searchParam[=] insert Expects({level})

RuleSet: Operates(name, definition, text)
* operation[+].name = "{name}"
* operation[=].definition = "{definition}"
* operation[=].documentation = {text}

// What a client sends or reads; at the path of the resource.
RuleSet: Sends(type, profile, level, text)
* insert Serves({type}, [[{text}]])
* insert OfProfile({profile})
* insert Does(create, {level})

RuleSet: Reads(type, level, text)
* insert Serves({type}, [[{text}]])
* insert Does(read, {level})
* insert Does(search-type, {level})
