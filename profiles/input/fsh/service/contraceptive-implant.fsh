Instance: contraceptive-implant
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(contraceptive-implant, contraceptive-implant, "Implan KB")
* name = "ContraceptiveImplant"
* title = "Implan KB (Contraceptive implant)"
* description = "Pasang atau cabut, di puskesmas dan pustu. Insertion or removal, at puskesmas and pustu."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#contraceptive-implant "Implan KB"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert Part("Edukasi dan mengajak", "Education and invitation")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#contraceptive-implant "Implan KB")
