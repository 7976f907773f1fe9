ValueSet: IlpHomeVisitSchedulingVS
Id: home-visit-scheduling
Title: "Hasil penjadwalan (Outcome of scheduling)"
Description: "Semua hasil penjadwalan. All outcomes of scheduling."
* insert Metadata
* include codes from system IlpHomeVisitSchedulingCS
