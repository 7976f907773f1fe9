Instance: medication-statement-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor riwayat obat"
* insert FacilityNumber(medicationstatement)
* name = "MedicationStatementNumber"
* description = "Nomor riwayat obat di fasilitas. Medication statement number at the facility."
