Instance: vector-laboratory
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(vector-laboratory, laboratory-care, "Laboratorium")
* name = "VectorLaboratory"
* title = "Pemeriksaan vektor dan binatang pembawa penyakit (Test of vectors and reservoirs)"
* description = "Habitat, jentik, nyamuk. Habitats, larvae, mosquitoes."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#vector-sample-test "Pemeriksaan vektor"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(environmental-health)
* insert GivenAt(laboratory, lab-technologist)
* insert Part("Rujukan", "Referred samples")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#vector-sample-test "Pemeriksaan vektor")
