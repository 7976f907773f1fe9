Instance: add-newborn
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(add-newborn)
* name = "AddNewborn"
* title = "Bayi masuk keluarga ibunya (A newborn joins its mother's family)"
* description = "Memasukkan bayi ke keluarga ibunya sejak lahir, sebelum KK baru terbit. Ibunya dicari dari NIK ibu di catatan bayi. Puts a newborn into its mother's family from birth, before the new family card exists. The mother is found by her NIK on the newborn's record."
* affectsState = true
* resource = #Group
* system = false
* type = true
* instance = false
* comment = "Diulang tidak berpengaruh. Ibu tanpa KK: kirim dulu keluarganya dengan nomor setempat. Repeating it changes nothing. A mother without a card: send her family first, by a local number."
* parameter[+]
  * insert Parameter(newborn, in, 1, 1, Reference)
  * targetProfile = "http://hl7.org/fhir/StructureDefinition/Patient"
  * documentation = "Bayinya. The newborn."
* parameter[+]
  * insert Parameter(relation, in, 0, 1, code)
  * insert CodesOf(household-relation)
  * documentation = "Hubungan dengan kepala keluarga; tanpa ini menurut ibunya: anak dari kepala atau istri menjadi child, dari anak atau menantu menjadi grandchild. Relation to the head; without it by the mother: of head or spouse child, of child or child-in-law grandchild."
* parameter[+]
  * insert Parameter(family, out, 1, 1, Group)
  * documentation = "Keluarganya. The family."
