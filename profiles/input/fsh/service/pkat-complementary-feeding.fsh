Instance: pkat-complementary-feeding
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pkat-complementary-feeding, integrated-child-check, "PKAT")
* name = "PkatComplementaryFeeding"
* title = "Konseling MP-ASI (Complementary feeding counselling)"
* description = "Konseling pengenalan makanan pendamping ASI. Counselling on starting complementary food."
* kind = #CommunicationRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#complementary-feeding-counselling "Konseling MP-ASI"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(nutritionist)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#complementary-feeding-counselling "Konseling MP-ASI")
* insert OrCode($clinical-term#ED000005 "Edukasi Gizi")
