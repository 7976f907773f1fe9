Instance: communicable-education
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(communicable-education, communicable-disease-education, "Edukasi penyakit menular")
* name = "CommunicableEducation"
* title = "Edukasi penyakit menular (Education on communicable disease)"
* description = "Cara penularan, pencegahan, pengobatan. How it spreads, prevention, treatment."
* kind = #CommunicationRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#communicable-education "Edukasi penyakit menular"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(public-health)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#communicable-education "Edukasi penyakit menular")
* insert OrCode($clinical-term#ED000010 "Edukasi PHBS")
