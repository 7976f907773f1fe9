Instance: household-environment-check
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(household-environment-check, household-environment, "Lingkungan rumah")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#environmental-inspection "Inspeksi kesehatan lingkungan"
* name = "HouseholdEnvironmentCheck"
* title = "Pengamatan lingkungan rumah (Look at the house and environment)"
* description = "Air bersih, jamban, ventilasi, jentik. Clean water, toilet, ventilation, larvae."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/disease-observation#environment-inspection "Inspeksi kesehatan lingkungan"
* insert GivenAt(home, kader)
* insert AlsoBy(environmental-health)
* insert AlsoBy(nurse)
* insert AlsoBy(midwife)
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/disease-observation#environment-inspection "Inspeksi kesehatan lingkungan")
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/household-sheet")
