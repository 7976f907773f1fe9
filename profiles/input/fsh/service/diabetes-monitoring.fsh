Instance: diabetes-monitoring
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(diabetes-monitoring, chronic-disease-monitoring, "Pemantauan penyakit kronis")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#diabetes-screening "Skrining diabetes melitus"
* name = "DiabetesMonitoring"
* title = "Pemantauan diabetes (Monitoring of diabetes)"
* description = "Gula darah sebulan sekali di pustu atau posyandu. Blood glucose monthly at the pustu or posyandu."
* kind = #Task
* code = $loinc#2345-7 "Glucose [Mass/volume] in Serum or Plasma"
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, [[$loinc#2345-7 "Glucose [Mass/volume] in Serum or Plasma"]])
* insert OrCode([[$loinc#74774-1 "Glucose [Mass/volume] in Serum, Plasma or Blood"]])
* insert OrCode([[$loinc#1558-6 "Fasting glucose [Mass/volume] in Serum or Plasma"]])
* insert OrCode([[$loinc#1521-4 "Glucose [Mass/volume] in Serum or Plasma --2 hours post meal"]])
* insert OrCode($loinc#4548-4 "Hemoglobin A1c/Hemoglobin.total in Blood")
