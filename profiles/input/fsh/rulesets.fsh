// What every published artefact carries.
RuleSet: Metadata
* ^language = #id
* ^version = "0.1.0"
* ^experimental = false
* ^publisher = "ILP FHIR"
* ^jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"

// Repetitions told apart by their system; whatever other systems send stays legal.
RuleSet: SlicedBySystem(element)
* {element} ^slicing.discriminator.type = #value
* {element} ^slicing.discriminator.path = "system"
* {element} ^slicing.rules = #open

// Repetitions told apart by the coding they hold; others stay legal.
RuleSet: SlicedByCoding(element)
* {element} ^slicing.discriminator.type = #pattern
* {element} ^slicing.discriminator.path = "$this"
* {element} ^slicing.rules = #open

// One of the codings comes from a code system of ours; codings of other systems stay legal.
RuleSet: OwnCoding(element, slice, system, valueSet)
* insert SlicedBySystem({element})
* {element} contains {slice} 0..1 MS
* {element}[{slice}] from {valueSet} (required)
* {element}[{slice}].system 1..1
* {element}[{slice}].system = Canonical({system})
* {element}[{slice}].code 1..1

// An Organization of one of the ministry's kinds. No display: a pattern would demand it.
RuleSet: OrganizationKind(code)
* insert SlicedByCoding(type)
* type contains kind 1..1 MS
* type[kind] = $organization-type{code}

// A concept's English name, beside the Indonesian display.
RuleSet: English(text)
* ^designation[0].language = #en
* ^designation[0].value = {text}

// An identifier system. NamingSystem demands a date: the day it was written down here.
RuleSet: IdentifierSystem(uri, responsible)
* status = #draft
* kind = #identifier
* date = "2026-11-21"
* publisher = "ILP FHIR"
* responsible = {responsible}
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
* uniqueId[0].type = #uri
* uniqueId[0].value = {uri}
* uniqueId[0].preferred = true

// A number that a facility gives. The organisation's number ends the system's URI.
RuleSet: FacilityNumber(kind)
* insert IdentifierSystem("http://sys-ids.kemkes.go.id/{kind}", "Kementerian Kesehatan RI; nomor oleh fasilitas")
* uniqueId[0].comment = "Ditambah /<nomor organisasi>. | Followed by /<organisation number>."
* usage = "http://sys-ids.kemkes.go.id/{kind}/<nomor organisasi>"

// A search parameter of ours on visits.
RuleSet: SearchParameterOfEncounter(code)
* url = "https://w3id.org/ilp-fhir/SearchParameter/encounter-by-{code}"
* version = "0.1.0"
* status = #active
* experimental = false
* date = "2026-11-21"
* publisher = "ILP FHIR"
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
* code = #{code}
* base = #Encounter

// What every definition written as an instance carries: questionnaires, packages of services, concept maps, operations.
RuleSet: Published(type, id)
* language = #id
* url = "https://w3id.org/ilp-fhir/{type}/{id}"
* version = "0.1.0"
* status = #draft
* experimental = false
* date = "2026-11-21"
* publisher = "ILP FHIR"
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"

// The English text beside an Indonesian string; at the path of the string.
RuleSet: InEnglish(text)
* extension[0].url = "http://hl7.org/fhir/StructureDefinition/translation"
* extension[0].extension[0].url = "lang"
* extension[0].extension[0].valueCode = #en
* extension[0].extension[1].url = "content"
* extension[0].extension[1].valueString = {text}

// The cluster that a profile is for, where no stage of life says so.
RuleSet: ProfileForCluster(code, display)
* ^useContext[0].code = http://terminology.hl7.org/CodeSystem/usage-context-type#focus "Clinical Focus"
* ^useContext[0].valueCodeableConcept = https://w3id.org/ilp-fhir/CodeSystem/cluster-unit#{code} {display}

// The same for a definition written as an instance.
RuleSet: ForCluster(code, display)
* useContext[+].code = http://terminology.hl7.org/CodeSystem/usage-context-type#focus "Clinical Focus"
* useContext[=].valueCodeableConcept = https://w3id.org/ilp-fhir/CodeSystem/cluster-unit#{code} {display}

// What the records of a visit (laboratory, medication, procedure, summary) share.

// One of the identifiers has the ministry's system of this kind; others may stand beside it. No identifier at all is left to cardinality.
RuleSet: NumberOfFacility(kinds)
* severity = #error
* expression = "identifier.empty() or identifier.where(system.matches('^http://sys-ids.kemkes.go.id/({kinds})/.+')).exists()"

// A day's room for clocks and time zones.
RuleSet: NotInFuture
* severity = #error
* expression = "($this > now() + 1 day).allFalse()"

// The same on a choice of time.
RuleSet: ChoiceNotInFuture
* severity = #error
* expression = "(ofType(dateTime) > now() + 1 day).allFalse() and (ofType(Period).start > now() + 1 day).allFalse()"

// On a Period, or a choice that holds one.
RuleSet: EndsAfterStart
* severity = #error
* expression = "(ofType(Period).end < ofType(Period).start).allFalse()"

// On a Quantity, or a choice that holds one.
RuleSet: AboveZero
* severity = #error
* expression = "(ofType(Quantity).value <= 0).allFalse()"
