Instance: clinical-impression-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor kesan klinis"
* insert FacilityNumber(clinicalimpression)
* name = "ClinicalImpressionNumber"
* description = "Nomor kesan klinis di fasilitas. Clinical impression number at the facility."
