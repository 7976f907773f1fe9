CodeSystem: IlpHouseholdRelationCS
Id: household-relation
Title: "Hubungan dalam keluarga (Household relation)"
Description: "Hubungan dengan kepala keluarga, seperti di Kartu Keluarga. Relation to the head of household, as on the family card."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #head "Kepala keluarga" "Kepala keluarga. Head of the household."
* #head insert English("Head of household")
* #spouse "Suami atau istri" "Suami atau istri kepala keluarga. Husband or wife of the head."
* #spouse insert English("Spouse")
* #child "Anak" "Anak kandung, tiri atau angkat. Own, step or adopted child."
* #child insert English("Child")
* #grandchild "Cucu" "Cucu. Grandchild."
* #grandchild insert English("Grandchild")
* #parent "Orang tua" "Ayah atau ibu. Father or mother."
* #parent insert English("Parent")
* #parent-in-law "Mertua" "Mertua. Parent of the spouse."
* #parent-in-law insert English("Parent-in-law")
* #child-in-law "Menantu" "Menantu. Spouse of a child."
* #child-in-law insert English("Child-in-law")
* #sibling "Saudara kandung" "Kakak atau adik. Brother or sister."
* #sibling insert English("Sibling")
* #other-family "Famili lain" "Famili lain. Any other relative."
* #other-family insert English("Other family member")
* #non-family "Bukan famili" "Pembantu atau penghuni lain. Domestic worker or other resident."
* #non-family insert English("Not a relative")
