Instance: school-glucose
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(school-glucose, school-diabetes-screening, "Skrining diabetes usia sekolah")
* name = "SchoolGlucose"
* title = "Skrining diabetes usia sekolah (Diabetes screening at school age)"
* description = "Riwayat, pengukuran dan gula darah bagi yang bergejala atau berisiko. History, measurements and glucose for the symptomatic or at risk."
* kind = #ServiceRequest
* code = $loinc#2345-7 "Glucose [Mass/volume] in Serum or Plasma"
* insert GivenAt(school, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Umur 15 tahun ke atas dengan obesitas atau hipertensi", "From 15 years with obesity or hypertension")
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Wawancara risiko dan gula darah oleh kader terlatih", "Risk interview and glucose by trained kader")
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert ProvenBy(Observation, [[$loinc#2345-7 "Glucose [Mass/volume] in Serum or Plasma"]])
* insert OrCode([[$loinc#74774-1 "Glucose [Mass/volume] in Serum, Plasma or Blood"]])
