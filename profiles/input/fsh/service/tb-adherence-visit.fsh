Instance: tb-adherence-visit
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(tb-adherence-visit, tb-treatment-support, "Pendampingan pengobatan TBC")
* name = "TbAdherenceVisit"
* title = "Pemantauan minum obat TBC di rumah (Monitoring of tuberculosis treatment at home)"
* description = "Obat, gejala, kontak dan edukasi. Medicine, symptoms, contacts and education."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#tb-adherence-visit "Pemantauan minum obat TBC"
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/home-visit-tb")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#tb-adherence-visit "Pemantauan minum obat TBC")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/form-item#tuberculosis-medicine-taken-24h "Minum obat TBC dalam 24 jam")
