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

// Two records of one person.
RuleSet: TwoRecords
* parameter[+]
  * insert Parameter(source-patient, in, 0, 1, Reference)
  * targetProfile = "http://hl7.org/fhir/StructureDefinition/Patient"
  * documentation = "Catatan asal, yang tidak dipakai lagi. The source, which is retired."
* parameter[+]
  * insert Parameter(target-patient, in, 0, 1, Reference)
  * targetProfile = "http://hl7.org/fhir/StructureDefinition/Patient"
  * documentation = "Catatan sasaran, yang tetap dipakai. The target, which goes on."

RuleSet: RecordAnswer(result)
* parameter[+]
  * insert Parameter(outcome, out, 1, 1, OperationOutcome)
  * documentation = "Apa yang terjadi. What has happened."
* parameter[+]
  * insert Parameter(result, out, 1, 1, Patient)
  * documentation = {result}

// The day of a move.
RuleSet: MoveDate
* parameter[+]
  * insert Parameter(date, in, 0, 1, date)
  * documentation = "Hari pertama di keluarga yang baru, bukan di masa depan; tanpa ini hari ini. First day in the other family, not in the future; without it today."

RuleSet: BothFamilies(other)
* parameter[+]
  * insert Parameter(from, out, 1, 1, Group)
  * documentation = "Keluarga asal. The family that was left."
* parameter[+]
  * insert Parameter(to, out, 1, 1, Group)
  * documentation = {other}
