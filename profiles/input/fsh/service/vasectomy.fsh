Instance: vasectomy
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(vasectomy, vasectomy, "MOP")
* name = "Vasectomy"
* title = "MOP (Vasectomy)"
* description = "Di puskesmas. At the puskesmas."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#vasectomy "MOP"
* insert GivenAt(puskesmas, doctor)
* insert Part("Vasektomi tanpa pisau", "No-scalpel vasectomy")
* insert GivenAt(home, kader)
* insert Part("Edukasi dan mengajak", "Education and invitation")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#vasectomy "MOP")
