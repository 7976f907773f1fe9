Instance: anc-pregnancy-test
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-pregnancy-test, antenatal-laboratory, "Laboratorium ibu hamil")
* name = "AncPregnancyTest"
* title = "Tes kehamilan (Pregnancy test)"
* description = "Tes kehamilan. Pregnancy test."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#pregnancy-test "Tes kehamilan"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert AlsoBy(midwife)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#pregnancy-test "Tes kehamilan")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#pregnancy-test "Tes kehamilan")
