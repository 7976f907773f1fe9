Instance: adolescent-counselling
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(adolescent-counselling, adolescent-friendly-care, "Pelayanan kesehatan peduli remaja")
* name = "AdolescentCounselling"
* title = "Konseling remaja (Adolescent counselling)"
* description = "Menurut masalah yang ditemukan dengan HEEADSSS. By the problems that HEEADSSS found."
* kind = #CommunicationRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#adolescent-counselling "Konseling remaja"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#adolescent-counselling "Konseling remaja")
