Instance: ckg-dental
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(ckg-dental, young-child-free-check, "Pemeriksaan kesehatan gratis umur 1-6 tahun")
* name = "CkgDental"
* title = "Pemeriksaan karies gigi (Check for dental caries)"
* description = "Oleh dokter gigi atau terapis gigi. By a dentist or dental therapist."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#dental-check "Pemeriksaan gigi"
* insert GivenAt(puskesmas, dentist)
* insert GivenAt(other-facility, dentist)
* insert ProvenBy(Observation, $loinc#32478-0 "Physical findings of Teeth and gum")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#dental-check "Pemeriksaan gigi")
