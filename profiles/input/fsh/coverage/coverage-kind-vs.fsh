ValueSet: IlpCoverageKindVS
Id: coverage-kind
Title: "Jenis jaminan kesehatan (Kind of coverage)"
Description: "Semua kode jenis jaminan kesehatan. All codes of kind of coverage."
* insert Metadata
* include codes from system IlpCoverageKindCS
