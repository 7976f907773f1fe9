Instance: premarital-counselling
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(premarital-counselling, premarital-counselling, "Konseling calon pengantin")
* name = "PremaritalCounselling"
* title = "Konseling calon pengantin (Premarital counselling)"
* description = "Menurut hasil pemeriksaan. By the findings."
* kind = #CommunicationRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#premarital-counselling "Konseling calon pengantin"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#premarital-counselling "Konseling calon pengantin")
