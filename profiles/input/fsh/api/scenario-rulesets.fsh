// R4 gives a scenario no title; its story is the purpose.
RuleSet: Entity(id, name)
* actor[+].actorId = "{id}"
* actor[=].type = #entity
* actor[=].name = {name}

RuleSet: Person(id, name)
* actor[+].actorId = "{id}"
* actor[=].type = #person
* actor[=].name = {name}

RuleSet: TheServer
* insert Entity(server, [["Server ILP (ILP server)"]])
* actor[=].description = "Memeriksa, menyimpan, menjawab. Checks, stores, answers."

RuleSet: TheSimpus
* insert Entity(simpus, [["SIMPUS puskesmas (SIMPUS of the puskesmas)"]])
* actor[=].description = "Program puskesmas. The software of the puskesmas."

RuleSet: ThePustu
* insert Entity(pustu, [["Aplikasi pustu (app of the pustu)"]])
* actor[=].description = "Dipakai perawat dan bidan pustu. Used by the nurse and midwife of the pustu."

// Something that is sent or answered.
RuleSet: Thing(id, type, name)
* instance[+].resourceId = "{id}"
* instance[=].resourceType = #{type}
* instance[=].name = {name}

// What a Bundle holds. No versionId here: HL7's renderer cannot look one up in R4.
RuleSet: Holds(id)
* instance[=].containedInstance[+].resourceId = "{id}"

// One call of the API, named by FHIR's code for interactions; at the path of the step.
RuleSet: Step(number, type, from, to)
* operation.type = "{type}"
* insert Act({number}, {from}, {to})

// What people and programs do besides.
RuleSet: Act(number, from, to)
* operation.number = "{number}"
* operation.initiator = "{from}"
* operation.receiver = "{to}"

RuleSet: Request(id)
* operation.request.resourceId = "{id}"

RuleSet: Response(id)
* operation.response.resourceId = "{id}"
