Instance: ckg-thalassemia
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(ckg-thalassemia, young-child-free-check, "Pemeriksaan kesehatan gratis umur 1-6 tahun")
* name = "CkgThalassemia"
* title = "Skrining talasemia pada pemeriksaan gratis (Thalassaemia at the free check)"
* description = "Hb pada umur 2 tahun bagi semua; umur 3-6 tahun kuesioner, darah bila berisiko; sekali seumur hidup. Haemoglobin at 2 years for all; at 3-6 years a questionnaire, blood if at risk; once in life."
* kind = #ServiceRequest
* code = $loinc#718-7 "Hemoglobin [Mass/volume] in Blood"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(other-facility, lab-technologist)
* insert AlsoBy(doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, [[$loinc#718-7 "Hemoglobin [Mass/volume] in Blood"]])
* insert OrCode([[$loinc#30352-9 "Hemoglobin [Mass/volume] in Capillary blood"]])
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/home-service#thalassemia-history "Riwayat talasemia")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#thalassemia-history "Riwayat talasemia")
