Instance: mental-monitoring
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(mental-monitoring, mental-disorder-care, "Pelayanan ODGJ")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#chronic-disease-monitoring "Pemantauan penyakit kronis"
* name = "MentalMonitoring"
* title = "Pemantauan ODGJ (Monitoring of a person with a mental disorder)"
* description = "Pengobatan, kekambuhan dan fungsi sehari-hari sebulan sekali. Treatment, relapse and daily functioning monthly."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#mental-monitoring "Pemantauan ODGJ"
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#mental-monitoring "Pemantauan ODGJ")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#mental-monitoring "Pemantauan ODGJ")
