Instance: active-case-finding
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(active-case-finding, case-finding, "Penemuan kasus")
* name = "ActiveCaseFinding"
* title = "Penemuan kasus aktif (Active case finding)"
* description = "Mencari kasus di sekitar kasus atau kelompok berisiko. Looking for cases around a case or in groups at risk."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#active-case-finding "Penemuan kasus aktif"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(public-health)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#active-case-finding "Penemuan kasus aktif")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#active-case-finding "Penemuan kasus aktif")
