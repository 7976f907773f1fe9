Instance: premarital-education
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(premarital-education, premarital-education, "KIE calon pengantin")
* name = "PremaritalEducation"
* title = "KIE calon pengantin (Premarital education)"
* description = "Kesehatan reproduksi, bagi yang belum mendapat bimbingan perkawinan. Reproductive health, for those without marriage guidance."
* kind = #CommunicationRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#premarital-education "KIE calon pengantin"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#premarital-education "KIE calon pengantin")
