Instance: move-member
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(move-member)
* name = "MoveMember"
* title = "Pindah keluarga (Move to another family)"
* description = "Memindahkan seseorang dari keluarga ini ke keluarga lain pada suatu tanggal: periode yang satu berakhir sehari sebelumnya, yang lain mulai pada tanggal itu. Keduanya tersimpan atau tidak sama sekali. Moves somebody from this family to another at a date: the one period ends the day before, the other begins on it. Both are stored, or neither."
* affectsState = true
* resource = #Group
* system = false
* type = false
* instance = true
* parameter[+]
  * insert Parameter(member, in, 1, 1, Reference)
  * targetProfile = "http://hl7.org/fhir/StructureDefinition/Patient"
  * documentation = "Yang pindah. Who moves."
* parameter[+]
  * insert Parameter(to, in, 1, 1, Reference)
  * targetProfile = "http://hl7.org/fhir/StructureDefinition/Group"
  * documentation = "Keluarga tujuan. The family that is joined."
* parameter[+]
  * insert Parameter(relation, in, 1, 1, code)
  * insert CodesOf(household-relation)
  * documentation = "Hubungan di keluarga tujuan. The relation in that family."
* insert MoveDate
* insert BothFamilies("Keluarga tujuan. The family that was joined.")
