Instance: environmental-laboratory
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(environmental-laboratory, laboratory-care, "Laboratorium")
* name = "EnvironmentalLaboratory"
* title = "Pemeriksaan sampel lingkungan (Test of environmental samples)"
* description = "Air, udara, pangan. Water, air, food."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#environmental-sample-test "Pemeriksaan sampel lingkungan"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(environmental-health)
* insert GivenAt(laboratory, lab-technologist)
* insert Part("Rujukan", "Referred samples")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#environmental-sample-test "Pemeriksaan sampel lingkungan")
