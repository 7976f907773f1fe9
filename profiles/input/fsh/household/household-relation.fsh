Extension: IlpHouseholdRelation
Id: household-relation
Title: "Hubungan dalam keluarga (Household relation)"
Description: "Hubungan anggota dengan kepala keluarga. The member's relation to the head of household."
Context: Group.member
* insert Metadata
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from IlpHouseholdRelationVS (required)
