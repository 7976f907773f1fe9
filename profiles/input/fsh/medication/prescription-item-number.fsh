Instance: prescription-item-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor butir resep"
* insert FacilityNumber(prescription-item)
* name = "PrescriptionItemNumber"
* description = "Nomor satu obat dalam resep. Number of one medicine of a prescription."
