Instance: breast-self-exam
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(breast-self-exam, breast-self-examination, "SADARI")
* name = "BreastSelfExam"
* title = "SADARI (Breast self-examination)"
* description = "Tiap bulan pada hari ke-7 sampai ke-10 sejak hari pertama haid. Every month on days 7 to 10 from the first day of the period."
* kind = #CommunicationRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#breast-self-examination "SADARI"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert Part("Diajarkan", "Taught")
* insert GivenAt(pustu, midwife)
* insert Part("Diajarkan", "Taught")
* insert GivenAt(home, kader)
* insert Part([["Dikerjakan sendiri, diingatkan kader"]], [["Done by herself, reminded by the kader"]])
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#breast-self-examination "SADARI")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#breast-self-examination "SADARI")
