Instance: organization-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor organisasi"
* insert FacilityNumber(organization)
* name = "OrganizationNumber"
* description = "Nomor organisasi di fasilitas. Organisation number at the facility."
