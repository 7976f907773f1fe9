Instance: observation-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor pemeriksaan"
* insert FacilityNumber(observation)
* name = "ObservationNumber"
* description = "Nomor pemeriksaan di fasilitas. Observation number at the facility."
