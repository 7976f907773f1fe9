Instance: condom
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(condom, condom, "Kondom")
* name = "Condom"
* title = "Kondom (Condom)"
* description = "Di puskesmas, pustu dan posyandu. At puskesmas, pustu and posyandu."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#condom "Kondom"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert Part([["Edukasi, mengajak; kader boleh memberi kondom"]], [["Education, invitation; kader may give condoms"]])
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#condom "Kondom")
