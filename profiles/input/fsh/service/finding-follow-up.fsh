Instance: finding-follow-up
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(finding-follow-up, home-visit-follow-up, "Tindak lanjut temuan")
* name = "FindingFollowUp"
* title = "Tindak lanjut temuan kunjungan rumah (Follow-up of home-visit findings)"
* description = "Tidak mengakses pelayanan, tidak patuh, gejala TBC: dibahas tiap minggu di pustu. No access, no adherence, tuberculosis symptoms: gone through weekly at the pustu."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-visit-finding#no-access "Tidak mengakses pelayanan"
* insert GivenAt(pustu, nurse)
* insert AlsoBy(midwife)
* insert GivenAt(home, nurse)
* insert AlsoBy(midwife)
* insert AlsoBy(kader)
* insert ProvenBy(Task, https://w3id.org/ilp-fhir/CodeSystem/home-visit-finding#no-access "Tidak mengakses pelayanan")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/home-visit-finding#non-adherent "Tidak patuh minum obat")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/home-visit-finding#tb-symptom "Gejala TBC")
