Instance: location-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor lokasi"
* insert FacilityNumber(location)
* name = "LocationNumber"
* description = "Nomor lokasi di fasilitas. Location number at the facility."
