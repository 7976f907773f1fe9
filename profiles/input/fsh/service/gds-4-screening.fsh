// SATUSEHAT sends LOINC's panel for the GDS-4; with our gds-15 it is the longer one.
Instance: gds-4-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(gds-4-screening, geriatric-follow-up, "Lanjutan SKILAS")
* name = "Gds4Screening"
* title = "GDS-4 (Geriatric Depression Scale, 4 items)"
* description = "Bila ada gejala depresi. If there are depressive symptoms."
* kind = #ServiceRequest
* code = $loinc#48542-5 "Geriatric depression scale (GDS) panel"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(nurse)
* insert AlsoBy(midwife)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/gds-4")
* insert ProvenBy(Observation, [[$loinc#48542-5 "Geriatric depression scale (GDS) panel"]])
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/screening-item#gds-4 "GDS-4")
* insert ButNot(https://w3id.org/ilp-fhir/CodeSystem/screening-item#gds-15 "GDS-15")
