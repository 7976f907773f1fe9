Instance: contact-investigation
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(contact-investigation, contact-investigation, "Investigasi kontak")
* name = "ContactInvestigation"
* title = "Investigasi kontak (Contact investigation)"
* description = "Kontak serumah dan erat ditelusuri; pada TBC yang bersama kasus indeks dalam 3 bulan sebelum ia berobat. Household and close contacts are traced; for tuberculosis those with the index case in the 3 months before treatment."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/disease-observation#contact-investigation "Investigasi kontak"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/disease-observation#contact-investigation "Investigasi kontak")
