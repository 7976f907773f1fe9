Instance: hypertension-monitoring
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(hypertension-monitoring, chronic-disease-monitoring, "Pemantauan penyakit kronis")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#hypertension-screening "Skrining hipertensi"
* name = "HypertensionMonitoring"
* title = "Pemantauan hipertensi (Monitoring of hypertension)"
* description = "Tekanan darah sebulan sekali di pustu atau posyandu. Blood pressure monthly at the pustu or posyandu."
* kind = #Task
* code = $loinc#8480-6 "Systolic blood pressure"
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $loinc#8480-6 "Systolic blood pressure")
* insert OrCode($loinc#85354-9 "Blood pressure panel with all children optional")
* insert OrCode($sct#268607006 "Hypertension risk level")
