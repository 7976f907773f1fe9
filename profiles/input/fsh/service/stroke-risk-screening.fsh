Instance: stroke-risk-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(stroke-risk-screening, stroke-risk-screening, "Skrining faktor risiko stroke")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-40-59 "Pemeriksaan kesehatan gratis umur 40-59 tahun"
* name = "StrokeRiskScreening"
* title = "Skrining faktor risiko stroke (Stroke risk screening)"
* description = "Profil lipid dan tabel prediksi risiko PTM bagi penyandang hipertensi atau diabetes sejak 40 tahun. Lipid profile and the risk chart for people with hypertension or diabetes from 40 years."
* kind = #ServiceRequest
* code = $clinical-term#OC000004 "Prediksi Risiko PTM dengan Pemeriksaan Laboratorium"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(nurse)
* insert AlsoBy(lab-technologist)
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(nurse)
* insert AlsoBy(lab-technologist)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenBy(Observation, $clinical-term#OC000004 "Prediksi Risiko PTM dengan Pemeriksaan Laboratorium")
* insert OrCode($clinical-term#OC000173 "Prediksi Risiko PTM tanpa Pemeriksaan Laboratorium")
* insert OrCode([[$loinc#2093-3 "Cholesterol [Mass/volume] in Serum or Plasma"]])
* insert OrCode([[$loinc#2089-1 "Cholesterol in LDL [Mass/volume] in Serum or Plasma"]])
* insert OrCode([[$loinc#2085-9 "Cholesterol in HDL [Mass/volume] in Serum or Plasma"]])
* insert OrCode([[$loinc#2571-8 "Triglyceride [Mass/volume] in Serum or Plasma"]])
