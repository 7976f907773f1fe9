Instance: mrn
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor rekam medis"
* insert FacilityNumber(mrn)
* name = "MedicalRecordNumber"
* description = "Nomor rekam medis di fasilitas. Medical record number at the facility."
