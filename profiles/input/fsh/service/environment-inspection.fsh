Instance: environment-inspection
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(environment-inspection, environmental-inspection, "Inspeksi kesehatan lingkungan")
* name = "EnvironmentInspection"
* title = "Inspeksi kesehatan lingkungan (Environmental health inspection)"
* description = "Pengukuran media, uji laboratorium, analisis risiko. Measurement of media, laboratory tests, risk analysis."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/disease-observation#environment-inspection "Inspeksi kesehatan lingkungan"
* insert GivenAt(puskesmas, environmental-health)
* insert AlsoBy(public-health)
* insert GivenAt(home, kader)
* insert AlsoBy(environmental-health)
* insert AlsoBy(nurse)
* insert AlsoBy(midwife)
* insert Part("Pengamatan fisik oleh kader bersama tenaga kesehatan", "Observation by kader with a health worker")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/disease-observation#environment-inspection "Inspeksi kesehatan lingkungan")
