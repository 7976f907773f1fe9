Instance: split
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(split)
* name = "Split"
* title = "Pisah keluarga (Split a family)"
* description = "Membuat keluarga baru dari sebagian anggota keluarga ini, dengan nomor KK atau nomor setempat. Semuanya tersimpan atau tidak sama sekali. Makes a new family of some members of this one, by a family card or a local number. All is stored, or nothing."
* affectsState = true
* resource = #Group
* system = false
* type = false
* instance = true
* parameter[+]
  * insert Parameter(identifier, in, 1, 1, Identifier)
  * documentation = "Nomor keluarga baru. Number of the new family."
* parameter[+]
  * insert Parts(member, in, 1, *)
  * documentation = "Anggota keluarga baru. A member of the new family."
  * part[+]
    * insert Parameter(patient, in, 1, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/Patient"
    * documentation = "Orangnya. The person."
  * part[+]
    * insert Parameter(relation, in, 1, 1, code)
    * insert CodesOf(household-relation)
    * documentation = "Hubungan di keluarga baru. The relation in the new family."
* insert MoveDate
* insert BothFamilies("Keluarga baru. The new family.")
