Instance: vision-acuity-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(vision-acuity-screening, visual-acuity, "Tajam penglihatan sederhana")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-18-29 "Pemeriksaan kesehatan gratis umur 18-29 tahun"
* name = "VisionAcuityScreening"
* title = "Skrining tajam penglihatan (Visual acuity screening)"
* description = "Hitung jari atau tumbling E; tidak lebih baik dari 6/12 dirujuk ke puskesmas. Finger counting or tumbling E; not better than 6/12 goes to the puskesmas."
* kind = #ServiceRequest
* code = $loinc#79882-7 "Visual acuity uncorrected Right eye by Snellen eye chart"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Hitung jari atau tumbling E", "Finger counting or tumbling E")
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenBy(Observation, $loinc#79882-7 "Visual acuity uncorrected Right eye by Snellen eye chart")
* insert OrCode($loinc#79883-5 "Visual acuity uncorrected Left eye by Snellen eye chart")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/home-service#simple-vision-test "Tes penglihatan sederhana")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#simple-vision-test "Tes penglihatan sederhana")
