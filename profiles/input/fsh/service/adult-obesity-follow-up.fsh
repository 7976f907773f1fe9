Instance: adult-obesity-follow-up
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(adult-obesity-follow-up, obesity-screening, "Skrining obesitas")
* name = "AdultObesityFollowUp"
* title = "Pemantauan orang dewasa obesitas (Follow-up of an obese adult)"
* description = "Edukasi gaya hidup, lalu dinilai setelah 3 bulan. Education on lifestyle, then assessed after 3 months."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#adult-obesity-follow-up "Pemantauan obesitas dewasa"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#adult-obesity-follow-up "Pemantauan obesitas dewasa")
* insert ProvenBy(Observation, [[$loinc#39156-5 "Body mass index (BMI) [Ratio]"]])
* insert OrCode($sct#276361009 "Waist circumference")
