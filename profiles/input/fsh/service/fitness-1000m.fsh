Instance: fitness-1000m
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(fitness-1000m, school-fitness-test, "Skrining kebugaran")
* name = "Fitness1000m"
* title = "Tes lari 1000 meter (Run of 1000 metres)"
* description = "Umur 10-12 tahun. Age 10-12."
* kind = #ServiceRequest
* code = $clinical-term#OC000124 "Pemeriksaan kebugaran 1000m"
* insert GivenAt(school, nurse)
* insert AlsoBy(doctor)
* insert AlsoBy(public-health)
* insert ProvenBy(Observation, $clinical-term#OC000124 "Pemeriksaan kebugaran 1000m")
