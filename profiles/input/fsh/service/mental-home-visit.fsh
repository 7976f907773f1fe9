Instance: mental-home-visit
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(mental-home-visit, mental-disorder-care, "Pelayanan ODGJ")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#missed-monitoring-visit "Kunjungan pasien yang tidak datang"
* name = "MentalHomeVisit"
* title = "Kunjungan rumah ODGJ (Home visit to a person with a mental disorder)"
* description = "ODGJ yang tidak bersedia datang dikunjungi petugas pustu atau puskesmas. Someone who will not come is visited by pustu or puskesmas staff."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#mental-home-visit "Kunjungan rumah ODGJ"
* insert GivenAt(home, nurse)
* insert AlsoBy(midwife)
* insert AlsoBy(kader)
* insert Part("Petugas pustu atau puskesmas wajib; kader mendampingi", "Pustu or puskesmas staff must; a kader goes along")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#mental-home-visit "Kunjungan rumah ODGJ")
* insert ProvenBy(Encounter, https://w3id.org/ilp-fhir/CodeSystem/home-visit-kind#with-health-worker "Bersama tenaga kesehatan")
