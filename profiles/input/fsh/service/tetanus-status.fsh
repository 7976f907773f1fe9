// A dose of the past, reported at the visit, proves the screening too.
Instance: tetanus-status
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(tetanus-status, tetanus-status-women, "Status tetanus wanita usia subur")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-18-29 "Pemeriksaan kesehatan gratis umur 18-29 tahun"
* name = "TetanusStatus"
* title = "Skrining status tetanus (Tetanus status)"
* description = "Riwayat tetanus sejak bayi dilihat; imunisasi sampai T5. Tetanus history since infancy is checked; immunisation up to T5."
* kind = #ServiceRequest
* code = $kfa#VG139 "Td"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Edukasi dan layanan", "Education and service")
* insert ProvenBy(Immunization, $kfa#VG139 "Td")
* insert OrCode([[$kfa#93006992 "Vaksin Tetanus Toxoid 10 Lf 0.5 mL (BIO FARMA)"]])
* insert OrCode($cvx#35)
* insert OrCode($cvx#09)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#tetanus-status-check "Pemeriksaan status tetanus")
