Instance: urinalysis-chronic
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(urinalysis-chronic, adult-treatment, "Pengobatan dewasa dan lansia")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#diabetes-screening "Skrining diabetes melitus"
* name = "UrinalysisChronic"
* title = "Urinalisis penyakit kronis (Urinalysis in chronic disease)"
* description = "Protein urin penyandang hipertensi sejak 40 tahun atau diabetes, setahun sekali. Urine protein of people with hypertension from 40 years or with diabetes, once a year."
* kind = #ServiceRequest
* code = $loinc#5804-0 "Protein [Mass/volume] in Urine by Test strip"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert ProvenBy(Observation, [[$loinc#5804-0 "Protein [Mass/volume] in Urine by Test strip"]])
