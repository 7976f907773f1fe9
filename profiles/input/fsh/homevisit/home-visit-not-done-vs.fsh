ValueSet: IlpHomeVisitNotDoneVS
Id: home-visit-not-done
Title: "Alasan kunjungan tidak terlaksana (Why a visit was not done)"
Description: "Semua alasan kunjungan tidak terlaksana. All reasons why a visit was not done."
* insert Metadata
* include codes from system IlpHomeVisitNotDoneCS
