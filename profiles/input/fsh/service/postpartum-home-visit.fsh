Instance: postpartum-home-visit
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(postpartum-home-visit, postpartum-education, "Edukasi dan kunjungan rumah ibu nifas")
* name = "PostpartumHomeVisit"
* title = "Kunjungan rumah ibu nifas (Home visit after delivery)"
* description = "Sweeping, pemantauan, pendampingan, edukasi tanda bahaya ibu dan bayi. Sweeping, monitoring, support, education on danger signs of mother and baby."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#postpartum-home-visit "Kunjungan rumah ibu nifas"
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/home-visit-postpartum")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#postpartum-home-visit "Kunjungan rumah ibu nifas")
