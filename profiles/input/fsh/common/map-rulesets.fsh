// From a code system of ours to another; the group that the rules below add to.
RuleSet: FromOursToOurs(source, target)
* group[+].source = Canonical({source})
* group[=].target = Canonical({target})

RuleSet: FromOurs(source, target)
* group[+].source = Canonical({source})
* group[=].target = {target}

// One code and what it becomes; further targets by OrTo, a word on the last target by Because.
RuleSet: MapsTo(code, display, target, equivalence)
* group[=].element[+].code = #{code}
* group[=].element[=].display = {display}
* insert OrTo({target}, {equivalence})

RuleSet: OrTo(target, equivalence)
* group[=].element[=].target[+].code = #{target}
* group[=].element[=].target[=].equivalence = #{equivalence}

RuleSet: ShownAs(display)
* group[=].element[=].target[=].display = {display}

RuleSet: MapsToNone(code, display)
* group[=].element[+].code = #{code}
* group[=].element[=].display = {display}
* group[=].element[=].target[+].equivalence = #unmatched

RuleSet: Because(text)
* group[=].element[=].target[=].comment = {text}
