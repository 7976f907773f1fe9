Instance: pregnancy-planning
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pregnancy-planning, pregnancy-readiness-screening, "Skrining layak hamil")
* name = "PregnancyPlanning"
* title = "Konseling perencanaan kehamilan (Counselling on planning pregnancy)"
* description = "Layak hamil: rencana sehat. Belum layak: KB dan tata laksana. Ready: a healthy plan. Not ready: contraception and management."
* kind = #CommunicationRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#pregnancy-planning "Konseling perencanaan kehamilan"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#pregnancy-planning "Konseling perencanaan kehamilan")
