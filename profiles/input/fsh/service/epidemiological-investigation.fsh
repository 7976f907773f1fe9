Instance: epidemiological-investigation
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(epidemiological-investigation, epidemiological-investigation, "Verifikasi dan penyelidikan epidemiologi")
* name = "EpidemiologicalInvestigation"
* title = "Verifikasi dan penyelidikan epidemiologi (Verification and epidemiological investigation)"
* description = "Data, sumber dan populasi rentan. Data, source and vulnerable people."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#epidemiological-investigation "Penyelidikan epidemiologi"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(environmental-health)
* insert AlsoBy(public-health)
* insert AlsoBy(nurse)
* insert AlsoBy(midwife)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#epidemiological-investigation "Penyelidikan epidemiologi")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#epidemiological-investigation "Penyelidikan epidemiologi")
