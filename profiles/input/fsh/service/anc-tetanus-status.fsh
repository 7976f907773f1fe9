// A dose of the past, reported at the visit, proves the screening too.
Instance: anc-tetanus-status
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-tetanus-status, antenatal-examination, "Pemeriksaan dan pelayanan 10T")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#tetanus-immunization "Imunisasi tetanus T1 sampai T5"
* name = "AncTetanusStatus"
* title = "Skrining status T dan imunisasi tetanus (Tetanus status and immunisation)"
* description = "T6: riwayat tetanus ditanyakan, imunisasi diberikan bila belum T5. Sixth T: tetanus history is asked, immunisation given if not yet T5."
* kind = #ServiceRequest
* code = $kfa#VG139 "Td"
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(doctor)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Immunization, $kfa#VG139 "Td")
* insert OrCode([[$kfa#93006992 "Vaksin Tetanus Toxoid 10 Lf 0.5 mL (BIO FARMA)"]])
* insert OrCode($cvx#35)
* insert OrCode($cvx#09)
