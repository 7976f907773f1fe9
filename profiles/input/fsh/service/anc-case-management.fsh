Instance: anc-case-management
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-case-management, antenatal-examination, "Pemeriksaan dan pelayanan 10T")
* name = "AncCaseManagement"
* title = "Tata laksana kasus ibu hamil (Antenatal case management)"
* description = "T9: masalah yang ditemukan ditangani atau dirujuk. Ninth T: problems found are managed or referred."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#antenatal-case-management "Tata laksana kasus ibu hamil"
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(doctor)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#antenatal-case-management "Tata laksana kasus ibu hamil")
* insert ProvenBy(ServiceRequest, $sct#3457005 "Patient referral")
