ValueSet: IlpContactKindVS
Id: contact-kind
Title: "Jenis kontak (Kind of contact)"
Description: "Semua kode jenis kontak. All codes of kind of contact."
* insert Metadata
* include codes from system IlpContactKindCS
