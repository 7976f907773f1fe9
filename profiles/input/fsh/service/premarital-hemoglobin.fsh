Instance: premarital-hemoglobin
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(premarital-hemoglobin, premarital-examination, "Pemeriksaan calon pengantin")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-18-29 "Pemeriksaan kesehatan gratis umur 18-29 tahun"
* name = "PremaritalHemoglobin"
* title = "Hemoglobin calon pengantin (Haemoglobin before marriage)"
* description = "Skrining anemia. Anaemia screening."
* kind = #ServiceRequest
* code = $loinc#718-7 "Hemoglobin [Mass/volume] in Blood"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, [[$loinc#718-7 "Hemoglobin [Mass/volume] in Blood"]])
* insert OrCode([[$loinc#30352-9 "Hemoglobin [Mass/volume] in Capillary blood"]])
