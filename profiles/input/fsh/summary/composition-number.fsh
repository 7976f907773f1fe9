Instance: composition-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor resume medis"
* insert FacilityNumber(composition)
* name = "CompositionNumber"
* description = "Nomor resume medis di fasilitas. Medical summary number at the facility."
