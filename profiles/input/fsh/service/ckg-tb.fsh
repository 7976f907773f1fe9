Instance: ckg-tb
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(ckg-tb, young-child-free-check, "Pemeriksaan kesehatan gratis umur 1-6 tahun")
* name = "CkgTb"
* title = "Skrining TBC pada pemeriksaan gratis (Tuberculosis at the free check)"
* description = "Kuesioner, lalu uji tuberkulin bila berisiko. Questionnaire, then tuberculin if at risk."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#tb-symptom-screening "Skrining gejala TBC"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Bila didelegasikan puskesmas", "If the puskesmas delegates it")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#tb-symptom-screening "Skrining gejala TBC")
* insert OrCode($sct#424489006 "Mantoux test")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/form-item#tuberculosis-suspected "Terduga TBC")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/home-service#tb-symptom-screening "Skrining gejala TBC")
