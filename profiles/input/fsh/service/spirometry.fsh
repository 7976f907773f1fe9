// The decree's limits of FEV1/FVC look the wrong way round, so no limit is written here.
Instance: spirometry
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(spirometry, copd-screening, "Skrining PPOK")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-40-59 "Pemeriksaan kesehatan gratis umur 40-59 tahun"
* name = "Spirometry"
* title = "Spirometri (Spirometry)"
* description = "Bila skor PUMA 6 atau lebih dan alat tersedia. If the PUMA score is 6 or more and the device is there."
* kind = #ServiceRequest
* code = $sct#127783003 "Spirometry"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(nurse)
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(nurse)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenBy(Observation, $sct#127783003 "Spirometry")
* insert ProvenBy(Procedure, $sct#127783003 "Spirometry")
