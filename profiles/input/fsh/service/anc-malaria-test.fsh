Instance: anc-malaria-test
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-malaria-test, antenatal-laboratory, "Laboratorium ibu hamil")
* name = "AncMalariaTest"
* title = "Tes malaria ibu hamil (Malaria test in pregnancy)"
* description = "Pada kunjungan pertama di daerah dengan API di atas 5. At the first visit where the API is above 5."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#malaria-test "Pemeriksaan malaria"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert AlsoBy(midwife)
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#malaria-test "Pemeriksaan malaria")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#malaria-test "Pemeriksaan malaria")
