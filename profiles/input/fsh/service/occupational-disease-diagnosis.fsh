Instance: occupational-disease-diagnosis
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(occupational-disease-diagnosis, occupational-disease-care, "Pelayanan penyakit akibat kerja")
* name = "OccupationalDiseaseDiagnosis"
* title = "Diagnosis penyakit akibat kerja (Diagnosis of occupational disease)"
* description = "Tujuh langkah: diagnosis klinis, pajanan, hubungan, besarnya, faktor individu, faktor lain, penetapan. Seven steps: clinical diagnosis, exposure, link, amount, individual factors, other factors, decision."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#occupational-disease-diagnosis "Diagnosis penyakit akibat kerja"
* insert GivenAt(puskesmas, doctor)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#occupational-disease-diagnosis "Diagnosis penyakit akibat kerja")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#occupational-disease-diagnosis "Diagnosis penyakit akibat kerja")
