Instance: immunization-follow-up
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(immunization-follow-up, immunization-follow-up, "DOFU dan edukasi imunisasi")
* name = "ImmunizationFollowUp"
* title = "DOFU dan edukasi imunisasi (Drop-out follow-up and education)"
* description = "Anak yang imunisasinya terlewat dikunjungi dan diajak. A child who missed an immunisation is visited and invited."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#immunization-follow-up "Kunjungan anak yang tidak imunisasi"
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/home-visit-infant-0-6-months")
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/home-visit-child-6-71-months")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#immunization-follow-up "Kunjungan anak yang tidak imunisasi")
