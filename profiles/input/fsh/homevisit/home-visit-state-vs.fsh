ValueSet: IlpHomeVisitStateVS
Id: home-visit-state
Title: "Keadaan kunjungan terjadwal (State of a scheduled visit)"
Description: "Semua keadaan kunjungan terjadwal. All states of a scheduled visit."
* insert Metadata
* include codes from system IlpHomeVisitStateCS
