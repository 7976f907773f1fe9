Instance: pnc-case-management
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pnc-case-management, postnatal-examination, "Pemeriksaan dan pelayanan nifas")
* name = "PncCaseManagement"
* title = "Tata laksana kasus nifas (Postnatal case management)"
* description = "Masalah yang ditemukan ditangani atau dirujuk. Problems found are managed or referred."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#postnatal-case-management "Tata laksana kasus nifas"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#postnatal-case-management "Tata laksana kasus nifas")
* insert ProvenBy(ServiceRequest, $sct#3457005 "Patient referral")
