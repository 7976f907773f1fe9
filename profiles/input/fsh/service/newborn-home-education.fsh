Instance: newborn-home-education
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(newborn-home-education, newborn-education, "Edukasi bayi baru lahir di rumah")
* name = "NewbornHomeEducation"
* title = "Edukasi bayi baru lahir di rumah (Newborn education at home)"
* description = "Perawatan bayi, tanda bahaya, imunisasi, ASI eksklusif, sweeping. Baby care, danger signs, immunisation, exclusive breastfeeding, sweeping."
* kind = #CommunicationRequest
* code = $sct#408988007 "Newborn care education"
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/home-visit-infant-0-6-months")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#newborn-home-education "Edukasi bayi baru lahir di rumah")
* insert OrCode($sct#408988007 "Newborn care education")
* insert OrCode($clinical-term#ED000009 "Edukasi IMD dan ASI Eksklusif")
