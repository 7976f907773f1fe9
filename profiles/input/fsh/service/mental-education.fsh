Instance: mental-education
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(mental-education, mental-disorder-care, "Pelayanan ODGJ")
* name = "MentalEducation"
* title = "KIE kepada ODGJ dan keluarga (Education of the person and family)"
* description = "Menjaga kesehatan jiwa, patuh berobat, tanpa stigma. Keeping well, keeping to treatment, without stigma."
* kind = #CommunicationRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#mental-education "KIE ODGJ dan keluarga"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#mental-education "KIE ODGJ dan keluarga")
