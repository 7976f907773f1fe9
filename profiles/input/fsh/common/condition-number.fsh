Instance: condition-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor diagnosis"
* insert FacilityNumber(condition)
* name = "ConditionNumber"
* description = "Nomor diagnosis di fasilitas. Diagnosis number at the facility."
