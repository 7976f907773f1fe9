Instance: newborn-stool-card
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(newborn-stool-card, newborn-free-check, "Pemeriksaan kesehatan gratis bayi baru lahir")
* name = "NewbornStoolCard"
* title = "Kartu warna tinja (Stool colour card)"
* description = "Saluran empedu: warna tinja sampai umur 1 bulan. Bile ducts: stool colour up to 1 month."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#stool-colour-card "Kartu warna tinja"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(lab-technologist)
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(lab-technologist)
* insert Part("Di tempat lahir", "At the place of birth")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#stool-colour-card "Kartu warna tinja")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#stool-colour-card "Kartu warna tinja")
