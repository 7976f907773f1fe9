Instance: specimen-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor contoh uji"
* insert FacilityNumber(specimen)
* name = "SpecimenNumber"
* description = "Nomor contoh uji di fasilitas. Specimen number at the facility."
