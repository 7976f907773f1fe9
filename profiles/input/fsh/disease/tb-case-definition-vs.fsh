// The ministry's codes as far as they were seen; hence bound as preferred.
ValueSet: IlpTbCaseDefinitionVS
Id: tb-case-definition
Title: "Tipe diagnosis TBC (TB diagnosis type)"
Description: "Kode Kementerian Kesehatan yang diketahui untuk tipe diagnosis TBC. Known codes of the Ministry of Health for the TB diagnosis type."
* insert Metadata
* http://terminology.kemkes.go.id/CodeSystem/tb-case-definition#tb-bac "Terkonfirmasi bakteriologis"
* http://terminology.kemkes.go.id/CodeSystem/tb-case-definition#tb-clin "Terdiagnosis klinis"
