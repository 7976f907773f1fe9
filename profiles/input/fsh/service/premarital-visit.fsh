Instance: premarital-visit
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(premarital-visit, premarital-care, "Pelayanan calon pengantin")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-18-29 "Pemeriksaan kesehatan gratis umur 18-29 tahun"
* name = "PremaritalVisit"
* title = "Kunjungan calon pengantin (Premarital visit)"
* description = "Sekali sebelum menikah, laki-laki dan perempuan. Once before marriage, men and women."
* kind = #Appointment
* code = https://w3id.org/ilp-fhir/CodeSystem/screening-item#premarital "Pelayanan calon pengantin"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Encounter, https://w3id.org/ilp-fhir/CodeSystem/screening-item#premarital "Pelayanan calon pengantin")
