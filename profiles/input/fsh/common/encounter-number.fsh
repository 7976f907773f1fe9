Instance: encounter-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor kunjungan"
* insert FacilityNumber(encounter)
* name = "EncounterNumber"
* description = "Nomor kunjungan di fasilitas. Visit number at the facility."
