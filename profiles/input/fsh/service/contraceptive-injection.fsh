Instance: contraceptive-injection
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(contraceptive-injection, contraceptive-injection, "Suntik KB")
* name = "ContraceptiveInjection"
* title = "Suntik KB (Contraceptive injection)"
* description = "Di puskesmas, pustu dan posyandu. At puskesmas, pustu and posyandu."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#contraceptive-injection "Suntik KB"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert Part("Edukasi dan mengajak", "Education and invitation")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#contraceptive-injection "Suntik KB")
