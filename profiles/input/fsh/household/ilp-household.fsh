Profile: IlpHousehold
Parent: Group
Id: ilp-household
Title: "Keluarga ILP (ILP Household)"
Description: "Keluarga menurut Kartu Keluarga dan anggotanya. A household by its family card, and its members."
* insert Metadata
* identifier 1..* MS
* identifier obeys ilp-kk-1
* identifier.system 1..1
* identifier.value 1..1
* insert SlicedBySystem(identifier)
* identifier contains kk 0..1 MS
* identifier[kk].system = $kk
* type = #person
* actual = true
* managingEntity MS
* member MS
* member.extension contains IlpHouseholdRelation named relation 0..1 MS
* member.entity only Reference(Patient)
* member.period MS
* obeys ilp-household-1 and ilp-household-2

Invariant: ilp-household-1
Description: "Keluarga belum punya nomor. Kirim nomor KK, atau nomor keluarga setempat dengan system https://w3id.org/ilp-fhir/sid/household/<nomor organisasi>. | The household has no number. Send the family card number, or a local household number with system https://w3id.org/ilp-fhir/sid/household/<organisation number>."
Severity: #error
Expression: "identifier.where(system = 'https://fhir.kemkes.go.id/id/kk' or system.startsWith('https://w3id.org/ilp-fhir/sid/household')).exists()"

Invariant: ilp-household-2
Description: "Ada lebih dari satu kepala keluarga. Sisakan satu; akhiri yang lama dengan member.period.end. | There is more than one head of household. Keep one; end the former with member.period.end."
Severity: #error
Expression: "member.where(extension('https://w3id.org/ilp-fhir/StructureDefinition/household-relation').value.coding.where(code = 'head').exists() and inactive.allFalse() and (period.end < today()).allFalse()).count() <= 1"
