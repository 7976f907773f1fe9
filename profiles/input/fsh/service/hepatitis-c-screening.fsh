Instance: hepatitis-c-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(hepatitis-c-screening, adult-free-check-18-29, "Pemeriksaan kesehatan gratis umur 18-29 tahun")
* name = "HepatitisCScreening"
* title = "Skrining hepatitis C (Hepatitis C screening)"
* description = "Anti-HCV bagi yang berisiko. Antibody for those at risk."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#hepatitis-c-test "Tes hepatitis C"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert GivenAt(other-facility, lab-technologist)
* insert AlsoBy(doctor)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#hepatitis-c-test "Tes hepatitis C")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#hepatitis-c-test "Tes hepatitis C")
