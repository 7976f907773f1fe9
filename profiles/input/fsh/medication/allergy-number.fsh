Instance: allergy-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor alergi"
* insert FacilityNumber(allergy)
* name = "AllergyNumber"
* description = "Nomor catatan alergi di fasilitas. Allergy record number at the facility."
