Instance: medication-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor obat"
* insert FacilityNumber(medication)
* name = "MedicationNumber"
* description = "Nomor obat di fasilitas. Medicine number at the facility."
