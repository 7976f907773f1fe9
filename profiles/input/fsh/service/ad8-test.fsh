Instance: ad8-test
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(ad8-test, geriatric-follow-up, "Lanjutan SKILAS")
* name = "Ad8Test"
* title = "AD8 (AD8)"
* description = "Wawancara pendamping bila dicurigai demensia. Interview of the carer if dementia is suspected."
* kind = #ServiceRequest
* code = $loinc#71722-3 "Total score [AD8]"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(nurse)
* insert AlsoBy(midwife)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/ad8")
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0052")
* insert ProvenBy(Observation, [[$loinc#71722-3 "Total score [AD8]"]])
