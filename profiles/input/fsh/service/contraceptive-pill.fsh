// No official code of contraception outside postpartum care is known.
Instance: contraceptive-pill
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(contraceptive-pill, contraceptive-pill, "Pil KB")
* name = "ContraceptivePill"
* title = "Pil KB (Contraceptive pill)"
* description = "Di puskesmas, pustu dan posyandu. At puskesmas, pustu and posyandu."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#contraceptive-pill "Pil KB"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert Part("Edukasi dan mengajak", "Education and invitation")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#contraceptive-pill "Pil KB")
