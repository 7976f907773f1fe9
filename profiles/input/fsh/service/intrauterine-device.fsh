Instance: intrauterine-device
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(intrauterine-device, intrauterine-device, "AKDR")
* name = "IntrauterineDevice"
* title = "AKDR (Intrauterine device)"
* description = "Pasang atau cabut, di puskesmas dan pustu. Insertion or removal, at puskesmas and pustu."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#intrauterine-device "AKDR"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert Part("Edukasi dan mengajak", "Education and invitation")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#intrauterine-device "AKDR")
