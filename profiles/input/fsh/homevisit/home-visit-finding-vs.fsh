ValueSet: IlpHomeVisitFindingVS
Id: home-visit-finding
Title: "Temuan kunjungan rumah (Home-visit finding)"
Description: "Semua kode temuan kunjungan rumah. All codes of home-visit finding."
* insert Metadata
* include codes from system IlpHomeVisitFindingCS
