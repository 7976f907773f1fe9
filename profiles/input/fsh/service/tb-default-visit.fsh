Instance: tb-default-visit
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(tb-default-visit, tb-treatment-support, "Pendampingan pengobatan TBC")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#missed-monitoring-visit "Kunjungan pasien yang tidak datang"
* name = "TbDefaultVisit"
* title = "Pelacakan pasien TBC putus obat (Tracing of a tuberculosis defaulter)"
* description = "Yang tidak mengambil obat wajib dikunjungi. Someone who did not collect the medicine must be visited."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#tb-default-visit "Pelacakan TBC putus obat"
* insert GivenAt(home, nurse)
* insert AlsoBy(midwife)
* insert AlsoBy(kader)
* insert Part("Petugas pustu atau puskesmas wajib; kader mendampingi", "Pustu or puskesmas staff must; a kader goes along")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#tb-default-visit "Pelacakan TBC putus obat")
* insert ProvenBy(Encounter, https://w3id.org/ilp-fhir/CodeSystem/home-visit-kind#with-health-worker "Bersama tenaga kesehatan")
