Instance: sdidtk
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(sdidtk, development-screening, "SDIDTK atau KPSP")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#young-child-free-check "Pemeriksaan kesehatan gratis umur 1-6 tahun"
* name = "Sdidtk"
* title = "SDIDTK dengan KPSP (Development screening)"
* description = "Stimulasi, deteksi dan intervensi dini tumbuh kembang. Early detection and intervention of growth and development."
* kind = #ServiceRequest
* code = $clinical-term#OC000008 "Status Pertumbuhan dan Perkembangan"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0003")
* insert ProvenBy(Observation, $clinical-term#OC000008 "Status Pertumbuhan dan Perkembangan")
