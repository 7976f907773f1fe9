Instance: diagnostic-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor laporan laboratorium"
* insert FacilityNumber(diagnostic)
* name = "DiagnosticNumber"
* description = "Nomor laporan di fasilitas; system diakhiri /lab. Report number at the facility; the system ends with /lab."
