Instance: newborn-cord-care
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(newborn-cord-care, newborn-first-hours, "Pelayanan 0-6 jam")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#neonatal-examination "Pemeriksaan kunjungan neonatal"
* name = "NewbornCordCare"
* title = "Perawatan tali pusat (Cord care)"
* description = "Perawatan tali pusat. Care of the cord."
* kind = #ServiceRequest
* code = $clinical-term#PC000001 "Perawatan Tali Pusat"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Di tempat lahir", "At the place of birth")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Di tempat lahir", "At the place of birth")
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, $clinical-term#PC000001 "Perawatan Tali Pusat")
