Instance: funduscopy
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(funduscopy, adult-treatment, "Pengobatan dewasa dan lansia")
* name = "Funduscopy"
* title = "Funduskopi (Funduscopy)"
* description = "Retina penyandang hipertensi sejak 40 tahun atau diabetes, setahun sekali. Retina of people with hypertension from 40 years or with diabetes, once a year."
* kind = #ServiceRequest
* code = $clinical-term#OC000152 "Suspek retinopati"
* insert GivenAt(puskesmas, doctor)
* insert ProvenBy(Observation, $clinical-term#OC000152 "Suspek retinopati")
* insert OrCode($sct#43408002 "Fundus reflex")
