Instance: six-minute-walk-test
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(six-minute-walk-test, adult-fitness-test, "Skrining kebugaran dewasa dan lansia")
* name = "SixMinuteWalkTest"
* title = "Tes jalan 6 menit (Six-minute walk)"
* description = "Lansia, paling sedikit tiap 6 bulan. The elderly, at least every 6 months."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/screening-item#six-minute-walk "Tes jalan 6 menit"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(nurse)
* insert AlsoBy(public-health)
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/screening-item#six-minute-walk "Tes jalan 6 menit")
