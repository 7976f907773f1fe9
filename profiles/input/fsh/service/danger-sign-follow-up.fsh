Instance: danger-sign-follow-up
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(danger-sign-follow-up, home-visit-follow-up, "Tindak lanjut temuan")
* name = "DangerSignFollowUp"
* title = "Tindak lanjut tanda bahaya (Follow-up of a danger sign)"
* description = "Segera ke pustu, lalu puskesmas. At once to the pustu, then the puskesmas."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-visit-finding#danger-sign "Tanda bahaya"
* insert GivenAt(pustu, nurse)
* insert AlsoBy(midwife)
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, nurse)
* insert AlsoBy(midwife)
* insert AlsoBy(kader)
* insert ProvenBy(Task, https://w3id.org/ilp-fhir/CodeSystem/home-visit-finding#danger-sign "Tanda bahaya")
