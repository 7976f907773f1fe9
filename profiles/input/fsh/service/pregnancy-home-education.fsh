Instance: pregnancy-home-education
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pregnancy-home-education, antenatal-home-visit, "Kunjungan rumah ibu hamil")
* name = "PregnancyHomeEducation"
* title = "Edukasi dan pemantauan ibu hamil di rumah (Education and monitoring at home in pregnancy)"
* description = "Edukasi Buku KIA, tanda bahaya, KB, pendataan, sweeping, pendampingan menurut nasihat dokter. Education, danger signs, contraception, listing, sweeping, support by the doctor's advice."
* kind = #CommunicationRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#pregnancy-home-education "Edukasi ibu hamil di rumah"
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/home-visit-pregnant")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#pregnancy-home-education "Edukasi ibu hamil di rumah")
* insert OrCode([[$clinical-term#ED000008 "Edukasi Tanda Bahaya Kehamilan, Bersalin dan Nifas"]])
