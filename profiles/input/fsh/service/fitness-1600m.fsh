Instance: fitness-1600m
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(fitness-1600m, school-fitness-test, "Skrining kebugaran")
* name = "Fitness1600m"
* title = "Tes lari 1600 meter (Run of 1600 metres)"
* description = "Umur 13-19 tahun. Age 13-19."
* kind = #ServiceRequest
* code = $clinical-term#OC000125 "Pemeriksaan kebugaran 1600m"
* insert GivenAt(school, nurse)
* insert AlsoBy(doctor)
* insert AlsoBy(public-health)
* insert ProvenBy(Observation, $clinical-term#OC000125 "Pemeriksaan kebugaran 1600m")
