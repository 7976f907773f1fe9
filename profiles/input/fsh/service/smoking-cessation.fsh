Instance: smoking-cessation
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(smoking-cessation, adult-free-check-18-29, "Pemeriksaan kesehatan gratis umur 18-29 tahun")
* name = "SmokingCessation"
* title = "Konseling berhenti merokok (Smoking cessation counselling)"
* description = "Upaya berhenti merokok bagi perokok. Help to stop for smokers."
* kind = #ServiceRequest
* code = $sct#710081004 "Smoking cessation therapy"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Edukasi dan konseling", "Education and counselling")
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0029")
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0030")
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0031")
* insert ProvenBy(CarePlan, $sct#710081004 "Smoking cessation therapy")
* insert ProvenBy(Observation, $sct#710081004 "Smoking cessation therapy")
* insert OrCode(http://terminology.kemkes.go.id#TK000081 "Tingkat kesiapan untuk berhenti merokok")
