Instance: sarc-calf-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(sarc-calf-screening, geriatric-follow-up, "Lanjutan SKILAS")
* name = "SarcCalfScreening"
* title = "SARC-CalF (SARC-CalF)"
* description = "Bila dicurigai sarkopenia. If sarcopenia is suspected."
* kind = #ServiceRequest
* code = http://terminology.kemkes.go.id#TK000249 "Total Skor Pemeriksaan Sarkopenia dengan SACR-Calf"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(nurse)
* insert AlsoBy(midwife)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/sarc-calf")
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0035")
* insert ProvenBy(Observation, http://terminology.kemkes.go.id#TK000249 "Total Skor Pemeriksaan Sarkopenia dengan SACR-Calf")
