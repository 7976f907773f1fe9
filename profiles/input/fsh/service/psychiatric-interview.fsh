Instance: psychiatric-interview
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(psychiatric-interview, mental-disorder-care, "Pelayanan ODGJ")
* name = "PsychiatricInterview"
* title = "Wawancara psikiatrik (Psychiatric interview)"
* description = "Pemeriksaan lanjutan oleh dokter bila skrining tidak normal. Further examination by a doctor when the screening is abnormal."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#psychiatric-interview "Wawancara psikiatrik"
* insert GivenAt(puskesmas, doctor)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#psychiatric-interview "Wawancara psikiatrik")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#psychiatric-interview "Wawancara psikiatrik")
