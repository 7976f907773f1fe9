// An operation of ours. At the top of the instance.
RuleSet: OperationOf(code)
* insert Published(OperationDefinition, {code})
* kind = #operation
* code = #{code}

// A parameter or a part of one; at its path.
RuleSet: Parameter(name, use, min, max, type)
* name = #{name}
* use = #{use}
* min = {min}
* max = "{max}"
* type = #{type}

// A parameter that is made of parts; at its path.
RuleSet: Parts(name, use, min, max)
* name = #{name}
* use = #{use}
* min = {min}
* max = "{max}"

// All codes are ours.
RuleSet: CodesOf(valueSet)
* binding.strength = #required
* binding.valueSet = "https://w3id.org/ilp-fhir/ValueSet/{valueSet}"

// All codes are FHIR's.
RuleSet: CodesOfFhir(valueSet)
* binding.strength = #required
* binding.valueSet = "http://hl7.org/fhir/ValueSet/{valueSet}"

// The day that a computation is for.
RuleSet: AtDate
* parameter[+]
  * insert Parameter(date, in, 0, 1, date)
  * documentation = "Tanggal hitungan; tanpa ini hari ini menurut zona waktu server. The date to compute for; without it today, in the server's time zone."
* parameter[+]
  * insert Parameter(date, out, 1, 1, date)
  * documentation = "Tanggal yang dipakai. The date that was taken."
