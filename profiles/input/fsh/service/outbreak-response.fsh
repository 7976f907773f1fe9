Instance: outbreak-response
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(outbreak-response, outbreak-response, "Respons KLB")
* name = "OutbreakResponse"
* title = "Respons KLB (Outbreak response)"
* description = "Pengendalian faktor risiko; puskesmas dan pustu juga spesimen. Control of risk factors; puskesmas and pustu also specimens."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#outbreak-response "Respons KLB"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(environmental-health)
* insert AlsoBy(public-health)
* insert AlsoBy(nurse)
* insert AlsoBy(midwife)
* insert AlsoBy(lab-technologist)
* insert Part("Pengendalian dan spesimen", "Control and specimens")
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Pengendalian dan spesimen", "Control and specimens")
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Pemantauan dan pengendalian", "Monitoring and control")
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Pemantauan dan pengendalian", "Monitoring and control")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#outbreak-response "Respons KLB")
