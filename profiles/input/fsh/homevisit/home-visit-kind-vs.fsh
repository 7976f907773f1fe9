ValueSet: IlpHomeVisitKindVS
Id: home-visit-kind
Title: "Jenis kunjungan rumah (Kind of home visit)"
Description: "Semua kode jenis kunjungan rumah. All codes of kind of home visit."
* insert Metadata
* include codes from system IlpHomeVisitKindCS
