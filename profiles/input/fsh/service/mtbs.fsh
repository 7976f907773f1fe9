Instance: mtbs
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(mtbs, sick-child-care, "MTBM dan MTBS")
* name = "Mtbs"
* title = "MTBS (Integrated management of childhood illness)"
* description = "Balita sakit 2 bulan sampai 5 tahun: hijau, kuning atau merah. A sick child of 2 months to 5 years: green, yellow or red."
* kind = #ServiceRequest
* code = $clinical-term#OC000089 "Klasifikasi status kegawatan"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0027")
* insert ProvenBy(Observation, $clinical-term#OC000089 "Klasifikasi status kegawatan")
