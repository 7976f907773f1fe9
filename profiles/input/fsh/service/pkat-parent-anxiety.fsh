Instance: pkat-parent-anxiety
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pkat-parent-anxiety, integrated-child-check, "PKAT")
* name = "PkatParentAnxiety"
* title = "Penilaian kecemasan orang tua (Parent anxiety)"
* description = "Kecemasan orang tua dan lingkungan pengasuhan. Anxiety of the parents and the caring environment."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#parent-anxiety-check "Penilaian kecemasan orang tua"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(nutritionist)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#parent-anxiety-check "Penilaian kecemasan orang tua")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#parent-anxiety-check "Penilaian kecemasan orang tua")
