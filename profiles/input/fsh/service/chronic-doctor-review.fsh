// A prescription shows that a doctor saw the patient; the pustu only continues what the doctor prescribed.
Instance: chronic-doctor-review
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(chronic-doctor-review, chronic-disease-review, "Pemeriksaan dokter penyakit kronis")
* name = "ChronicDoctorReview"
* title = "Pemeriksaan dokter penyakit kronis (Doctor review of chronic disease)"
* description = "Hasil pengobatan dan deteksi dini komplikasi, tiap 3 bulan. Result of treatment and early detection of complications, every 3 months."
* kind = #Appointment
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#chronic-doctor-review "Pemeriksaan dokter penyakit kronis"
* insert GivenAt(puskesmas, doctor)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#chronic-doctor-review "Pemeriksaan dokter penyakit kronis")
* insert ProvenByAny(MedicationRequest)
