ValueSet: IlpContactOutcomeVS
Id: contact-outcome
Title: "Hasil investigasi kontak (Outcome of a contact investigation)"
Description: "Semua kode hasil investigasi kontak. All codes of outcome of a contact investigation."
* insert Metadata
* include codes from system IlpContactOutcomeCS
