Instance: missed-monitoring-visit
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(missed-monitoring-visit, missed-monitoring-visit, "Kunjungan pasien yang tidak datang")
* name = "MissedMonitoringVisit"
* title = "Kunjungan pasien kronis yang tidak datang (Visit to a chronic patient who did not come)"
* description = "Pasien yang melewatkan pemantauan bulanan dikunjungi di rumah. A patient who missed monthly monitoring is visited at home."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#missed-monitoring-visit "Kunjungan pasien yang tidak datang"
* insert GivenAt(home, nurse)
* insert AlsoBy(midwife)
* insert AlsoBy(kader)
* insert Part("Petugas pustu atau puskesmas wajib; kader mendampingi", "Pustu or puskesmas staff must; a kader goes along")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#missed-monitoring-visit "Kunjungan pasien yang tidak datang")
* insert ProvenBy(Encounter, https://w3id.org/ilp-fhir/CodeSystem/home-visit-kind#with-health-worker "Bersama tenaga kesehatan")
