Instance: home-pharmacy-care
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(home-pharmacy-care, pharmacy-care, "Kefarmasian")
* name = "HomePharmacyCare"
* title = "Pelayanan kefarmasian di rumah (Home pharmacy care)"
* description = "Pasien khusus, dengan persetujuan. Special patients, with consent."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#home-pharmacy-care "Kefarmasian di rumah"
* insert GivenAt(home, pharmacist)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#home-pharmacy-care "Kefarmasian di rumah")
