Instance: gds-15-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(gds-15-screening, geriatric-follow-up, "Lanjutan SKILAS")
* name = "Gds15Screening"
* title = "GDS-15 (Geriatric Depression Scale, 15 items)"
* description = "Bila GDS-4 bernilai 1 atau lebih. If the GDS-4 is 1 or more."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/screening-item#gds-15 "GDS-15"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(nurse)
* insert AlsoBy(midwife)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/gds-15")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/screening-item#gds-15 "GDS-15")
