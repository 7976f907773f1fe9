// The decree takes Mini-Cog or AMT: either proves it.
Instance: mini-cog-test
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(mini-cog-test, geriatric-follow-up, "Lanjutan SKILAS")
* name = "MiniCogTest"
* title = "Mini-Cog (Mini-Cog)"
* description = "Bila ada penurunan kognitif. If cognition declined."
* kind = #ServiceRequest
* code = $loinc#72233-0 "Total score [Mini-Cog]"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(nurse)
* insert AlsoBy(midwife)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/mini-cog")
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/amt")
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0043")
* insert ProvenBy(Observation, [[$loinc#72233-0 "Total score [Mini-Cog]"]])
* insert OrCode($loinc#72234-8 "Mini-Cog")
* insert OrCode($sct#446840000 "Abbreviated mental test score")
