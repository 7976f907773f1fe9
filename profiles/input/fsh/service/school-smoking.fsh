Instance: school-smoking
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(school-smoking, school-smoking-screening, "Skrining merokok")
* name = "SchoolSmoking"
* title = "Skrining perilaku merokok (Smoking screening)"
* description = "Kuesioner setahun sekali, CO bila ada alat, konseling. Questionnaire once a year, carbon monoxide if available, counselling."
* kind = #ServiceRequest
* code = $loinc#72166-2 "Tobacco smoking status"
* insert GivenAt(school, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Kuesioner dan edukasi", "Questionnaire and education")
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Konseling", "Counselling")
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Konseling", "Counselling")
* insert GivenAt(home, kader)
* insert Part("Menanyakan merokok aktif dan pasif", "Ask about active and passive smoking")
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/smoking-adolescent")
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0012")
* insert ProvenBy(Observation, $loinc#72166-2 "Tobacco smoking status")
* insert ProvenBy(Procedure, $sct#225324006 "Smoking effects education")
