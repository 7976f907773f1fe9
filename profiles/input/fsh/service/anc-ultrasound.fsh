Instance: anc-ultrasound
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-ultrasound, antenatal-examination, "Pemeriksaan dan pelayanan 10T")
* name = "AncUltrasound"
* title = "USG obstetri dasar terbatas (Limited obstetric ultrasound)"
* description = "USG oleh dokter pada K1 dan K5. Ultrasound by a doctor at K1 and K5."
* kind = #ServiceRequest
* code = $loinc#11525-3 "US for pregnancy"
* insert GivenAt(puskesmas, doctor)
* insert ProvenBy(Procedure, $icd9cm#88.78 "Diagnostic ultrasound of gravid uterus")
* insert ProvenBy(DiagnosticReport, $loinc#11525-3 "US for pregnancy")
