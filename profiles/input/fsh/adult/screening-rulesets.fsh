// One code is the profile's own; other codings of the same concept may stand beside it.
RuleSet: OfCode(slice, code)
* insert SlicedByCoding(code.coding)
* code.coding contains {slice} 1..1 MS
* code.coding[{slice}] = {code}

// The code is one of ours; the ministry has none for it.
RuleSet: OfOwnCode
* insert OwnCoding(code.coding, item, IlpScreeningItemCS, IlpScreeningItemVS)
* code.coding[item] 1..1

// What was found, and how it is read: the ministry's codes, HL7's, or a class of ours.
RuleSet: InterpretedFinding
* interpretation MS
* insert OwnCoding(interpretation.coding, class, IlpScreeningClassCS, IlpScreeningClassVS)
* derivedFrom MS

// A measured amount.
RuleSet: MeasuredAmount
* insert InterpretedFinding
* value[x] only Quantity
* value[x] obeys ilp-screen-1 and ilp-vital-2
* referenceRange MS

// Points of an instrument. SATUSEHAT sends a Quantity of {score}; a whole number says the same.
RuleSet: ScoredPoints
* insert InterpretedFinding
* value[x] only Quantity or integer

// Parts told apart by their code, which is ours.
RuleSet: PartsOfOwnCode
* component MS
* insert OwnCoding(component.code.coding, item, IlpScreeningItemCS, IlpScreeningItemVS)

// What kind of visit it is, beside the setting.
RuleSet: VisitKind
* type.coding contains screening 0..1 MS
* type.coding[screening] from IlpScreeningItemVS (required)
* type.coding[screening].system 1..1
* type.coding[screening].system = Canonical(IlpScreeningItemCS)
* type.coding[screening].code 1..1

// Severity and expression of an invariant on code.
RuleSet: CodeAmong(codes)
* severity = #error
* expression = "coding.code.where($this in ({codes})).exists()"

// On value[x]: the points of these codes are a whole number within the instrument's range.
RuleSet: PointsWithin(codes, low, high)
* severity = #error
* expression = "%resource.code.coding.where(code in ({codes})).empty() or (ofType(Quantity).value | ofType(integer)).all($this >= {low} and $this <= {high} and $this mod 1 = 0)"

// On value[x], a warning: rare true values exist. Values in another unit are left alone.
RuleSet: PlausibleOf(codes, unit, low, high)
* severity = #warning
* expression = "%resource.code.coding.where(code in ({codes})).empty() or ofType(Quantity).where(code.empty() or code = '{unit}').where(value < {low} or value > {high}).empty()"

// On interpretation, a warning: the class contradicts the value. For each class its codes and, of the value $this, its range.
// unit says which units the ranges are in (true: any); values in another unit are left alone.
RuleSet: TwoClasses(codes, unit, a, inA, b, inB)
* severity = #warning
* expression = "%resource.code.coding.where(code in ({codes})).empty() or %resource.value.ofType(Quantity).where((code.empty() or {unit}).not()).exists() or ((coding.where(code in ({a})).empty() or (%resource.value.ofType(Quantity).value | %resource.value.ofType(integer)).all({inA})) and (coding.where(code in ({b})).empty() or (%resource.value.ofType(Quantity).value | %resource.value.ofType(integer)).all({inB})))"

RuleSet: ThreeClasses(codes, unit, a, inA, b, inB, c, inC)
* severity = #warning
* expression = "%resource.code.coding.where(code in ({codes})).empty() or %resource.value.ofType(Quantity).where((code.empty() or {unit}).not()).exists() or ((coding.where(code in ({a})).empty() or (%resource.value.ofType(Quantity).value | %resource.value.ofType(integer)).all({inA})) and (coding.where(code in ({b})).empty() or (%resource.value.ofType(Quantity).value | %resource.value.ofType(integer)).all({inB})) and (coding.where(code in ({c})).empty() or (%resource.value.ofType(Quantity).value | %resource.value.ofType(integer)).all({inC})))"

// On extension[stage]: stages in which such a visit cannot happen.
RuleSet: NotInStage(severity, stages)
* severity = {severity}
* expression = "value.ofType(CodeableConcept).coding.where(code in ({stages})).empty()"

// On serviceType, a warning: the cluster that usually gives this service. Cross-cluster units take part in every service.
RuleSet: UsualCluster(cluster)
* severity = #warning
* expression = "coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/cluster-unit' and code != '{cluster}' and code != 'cross-cluster').empty()"

// On type, a warning: the settings where this service is usually given.
RuleSet: UsualSettings(settings)
* severity = #warning
* expression = "coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/setting').code.all($this in ({settings}))"
