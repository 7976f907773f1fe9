Instance: ckg-hearing
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(ckg-hearing, young-child-free-check, "Pemeriksaan kesehatan gratis umur 1-6 tahun")
* name = "CkgHearing"
* title = "Tes daya dengar (Hearing test)"
* description = "Tes daya dengar (TDD) menurut umur. The hearing questionnaire for the age."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#tdd-hearing-test "Tes daya dengar"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Bila didelegasikan puskesmas", "If the puskesmas delegates it")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#tdd-hearing-test "Tes daya dengar")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#tdd-hearing-test "Tes daya dengar")
