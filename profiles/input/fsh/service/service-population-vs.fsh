ValueSet: IlpServicePopulationVS
Id: service-population
Title: "Kelompok sasaran (Service population)"
Description: "Semua kelompok sasaran. All service populations."
* insert Metadata
* include codes from system IlpServicePopulationCS
