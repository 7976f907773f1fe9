Instance: procedure-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor tindakan"
* insert FacilityNumber(procedure)
* name = "ProcedureNumber"
* description = "Nomor tindakan di fasilitas. Procedure number at the facility."
