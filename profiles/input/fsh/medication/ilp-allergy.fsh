// SATUSEHAT rules 10075 (category), 10076 (clinicalStatus), 10077 (criticality), 10079 (verificationStatus).
Profile: IlpAllergy
Parent: AllergyIntolerance
Id: ilp-allergy
Title: "Alergi (Allergy)"
Description: "Alergi atau intoleransi terhadap obat, makanan, lingkungan atau vaksin. Allergy or intolerance to a medicine, food, the environment or a vaccine."
* insert Metadata
* identifier MS
* clinicalStatus MS
* verificationStatus MS
* category MS
* criticality MS
// Rule 10078: SNOMED CT, KFA or clinical-term.
* code 1..1 MS
// Rule 10147.
* patient MS
// Rule 10374.
* encounter 1..1 MS
* onset[x] MS
* onset[x] obeys ilp-allergy-2 and ilp-allergy-5
* recordedDate MS
* recordedDate obeys ilp-allergy-3
// Rule 10375: Practitioner.
* recorder 1..1 MS
* recorder only Reference(Practitioner or PractitionerRole)
* lastOccurrence obeys ilp-allergy-3
* reaction MS
* obeys ilp-allergy-1 and ilp-allergy-4

// Rule 10443.
Invariant: ilp-allergy-1
Description: "Nomor catatan alergi bukan dari fasilitas. Kirim identifier dengan system http://sys-ids.kemkes.go.id/allergy/<nomor organisasi>. | The number is not a facility's. Send an identifier with system http://sys-ids.kemkes.go.id/allergy/<organisation number>."
* insert NumberOfFacility(allergy)

Invariant: ilp-allergy-2
Description: "Alergi mulai di masa depan. Periksa tanggal, jam dan zona waktu. | The allergy starts in the future. Check date, time and zone."
* insert ChoiceNotInFuture

// Rule 10358.
Invariant: ilp-allergy-3
Description: "Tanggal pencatatan atau kejadian terakhir di masa depan. Periksa tanggal, jam dan zona waktu. | The date of recording or of the last occurrence is in the future. Check date, time and zone."
* insert NotInFuture

Invariant: ilp-allergy-4
Description: "Golongan alergi belum ada. Isi category: food, medication, environment atau biologic. | The kind of allergy is missing. Set category: food, medication, environment or biologic."
Severity: #warning
Expression: "category.exists()"

Invariant: ilp-allergy-5
Description: "Alergi mulai sesudah dicatat. Perbaiki onset atau recordedDate. | The allergy starts after it was recorded. Correct onset or recordedDate."
Severity: #error
Expression: "(ofType(dateTime) > %resource.recordedDate).allFalse() and (ofType(Period).start > %resource.recordedDate).allFalse()"
