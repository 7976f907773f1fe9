Instance: chronic-education
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(chronic-education, chronic-disease-monitoring, "Pemantauan penyakit kronis")
* name = "ChronicEducation"
* title = "Edukasi gaya hidup sehat (Education on a healthy life)"
* description = "Gizi seimbang, garam, gula, aktivitas fisik, berhenti merokok, patuh minum obat. Balanced diet, salt, sugar, physical activity, stopping smoking, taking medicine."
* kind = #CommunicationRequest
* code = $sct#445142003 "Counseling about disease"
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
* insert ProvenBy(Procedure, $sct#445142003 "Counseling about disease")
* insert OrCode($sct#183063000 "Low salt diet education")
* insert OrCode($sct#61310001 "Nutrition education")
* insert OrCode($sct#410183009 "Physical examination education")
* insert OrCode($sct#225324006 "Smoking effects education")
