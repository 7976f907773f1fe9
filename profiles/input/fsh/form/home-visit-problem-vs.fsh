ValueSet: IlpHomeVisitProblemVS
Id: home-visit-problem
Title: "Masalah pada kunjungan rumah (Home-visit problem)"
Description: "Semua golongan temuan kunjungan rumah. All kinds of finding of home visits."
* insert Metadata
* include codes from system IlpHomeVisitProblemCS
