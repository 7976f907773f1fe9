Instance: chronic-monitoring
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(chronic-monitoring, chronic-disease-monitoring, "Pemantauan penyakit kronis")
* name = "ChronicMonitoring"
* title = "Pemantauan penyakit kronis (Monitoring of chronic disease)"
* description = "Di pustu paling sedikit sebulan sekali. At the pustu at least monthly."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#chronic-monitoring "Pemantauan penyakit kronis"
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#chronic-monitoring "Pemantauan penyakit kronis")
* insert ProvenByAny(MedicationDispense)
