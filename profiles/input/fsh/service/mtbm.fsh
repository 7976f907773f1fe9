Instance: mtbm
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(mtbm, neonatal-examination, "Pemeriksaan kunjungan neonatal")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#sick-child-care "MTBM dan MTBS"
* name = "Mtbm"
* title = "Pemeriksaan MTBM (Integrated management of the young infant)"
* description = "Bagan MTBM, bayi di bawah 2 bulan sakit maupun sehat. The young-infant chart, under 2 months, ill or well."
* kind = #ServiceRequest
* code = $clinical-term#PC000003 "Manajemen Terpadu Bayi Muda (MTBM)"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, [[$clinical-term#PC000003 "Manajemen Terpadu Bayi Muda (MTBM)"]])
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0011")
