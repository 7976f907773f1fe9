Instance: prescription-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor resep"
* insert FacilityNumber(prescription)
* name = "PrescriptionNumber"
* description = "Nomor resep di fasilitas. Prescription number at the facility."
