Instance: rockport-fitness-test
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(rockport-fitness-test, adult-fitness-test, "Skrining kebugaran dewasa dan lansia")
* name = "RockportFitnessTest"
* title = "Tes kebugaran Rockport (Rockport fitness test)"
* description = "Jalan atau lari 1,6 km, paling sedikit tiap 6 bulan. A walk or run of 1.6 km, at least every 6 months."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/screening-item#rockport-walk "Tes jalan Rockport 1600 m"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(nurse)
* insert AlsoBy(public-health)
* insert GivenAt(workplace, doctor)
* insert AlsoBy(nurse)
* insert AlsoBy(public-health)
* insert Part("Bersama tempat kerja", "Together with the workplace")
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/screening-item#rockport-walk "Tes jalan Rockport 1600 m")
