// Shared by the profiles of pregnancy, delivery, childbed and newborn.

// Whoever sends stages at such a visit sends this one too. Who sends none leaves it to the server.
RuleSet: StageAmongSent(stage)
* severity = #error
* expression = "extension.where(url = 'https://w3id.org/ilp-fhir/StructureDefinition/encounter-stage').empty() or extension.where(url = 'https://w3id.org/ilp-fhir/StructureDefinition/encounter-stage').value.ofType(CodeableConcept).coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/life-cycle-stage' and code = '{stage}').exists()"

// A warning: rare true values exist. Values in another unit are left alone.
RuleSet: DoubtfulRange(system, codes, unit, low, high)
* severity = #warning
* expression = "%resource.code.coding.where(system = '{system}' and code.matches('{codes}')).empty() or ofType(Quantity).where(code.empty() or code.matches('{unit}')).where(value < {low} or value > {high}).empty()"

// The visit is counted by its tag: the second identifier, of the episode's system.
RuleSet: VisitTag(slice, kind)
* insert SlicedBySystem(identifier)
* identifier contains {slice} 1..1 MS
* identifier[{slice}].system = "http://terminology.kemkes.go.id/CodeSystem/episodeofcare/{kind}"
* episodeOfCare MS
* obeys ilp-mch-1 and ilp-mch-2 and ilp-mch-3 and ilp-mch-4
