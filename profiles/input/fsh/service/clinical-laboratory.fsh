Instance: clinical-laboratory
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(clinical-laboratory, laboratory-care, "Laboratorium")
* name = "ClinicalLaboratory"
* title = "Pemeriksaan spesimen klinis (Test of clinical specimens)"
* description = "PoCT, mikroskop, hematologi, kimia, urinalisis. Point-of-care, microscopy, haematology, chemistry, urinalysis."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#laboratory-test "Pemeriksaan laboratorium"
* insert GivenAt(puskesmas, lab-technologist)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("PoCT", "Point-of-care tests")
* insert GivenAt(laboratory, lab-technologist)
* insert Part("Rujukan", "Referred specimens")
* insert ProvenByAny(DiagnosticReport)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#laboratory-test "Pemeriksaan laboratorium")
