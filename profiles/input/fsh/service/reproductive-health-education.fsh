Instance: reproductive-health-education
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(reproductive-health-education, adolescent-friendly-care, "Pelayanan kesehatan peduli remaja")
* name = "ReproductiveHealthEducation"
* title = "Edukasi kesehatan reproduksi remaja (Reproductive health education)"
* description = "KIE remaja di puskesmas, pustu dan posyandu. Education of adolescents at puskesmas, pustu and posyandu."
* kind = #CommunicationRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#reproductive-health-education "Edukasi kesehatan reproduksi"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("KIE remaja", "Education")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#reproductive-health-education "Edukasi kesehatan reproduksi")
