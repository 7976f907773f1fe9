Profile: IlpKader
Parent: IlpPractitioner
Id: ilp-kader
Title: "Kader (Community health volunteer)"
Description: "Kader kesehatan: relawan posyandu atau pustu tanpa izin praktik. Kader: a volunteer of a posyandu or pustu, without a licence."
* insert Metadata
* insert OwnCoding(qualification.code.coding, level, IlpKaderLevelCS, IlpKaderLevelVS)
* qualification obeys ilp-kader-1

Invariant: ilp-kader-1
Description: "Kader tidak mempunyai STR atau SIP. Bila orang ini tenaga kesehatan, daftarkan dengan profil petugas, bukan kader. | A kader has no STR or SIP licence. If this person is a health worker, register them with the practitioner profile, not as kader."
Severity: #warning
Expression: "identifier.where(system = 'https://fhir.kemkes.go.id/id/str-kki-number' or system = 'https://fhir.kemkes.go.id/id/sip-number').empty()"
