Instance: service-request-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor permintaan"
* insert FacilityNumber(servicerequest)
* name = "ServiceRequestNumber"
* description = "Nomor permintaan di fasilitas. Order number at the facility."
