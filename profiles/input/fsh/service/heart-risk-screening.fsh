Instance: heart-risk-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(heart-risk-screening, heart-risk-screening, "Skrining faktor risiko jantung")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-40-59 "Pemeriksaan kesehatan gratis umur 40-59 tahun"
* name = "HeartRiskScreening"
* title = "Skrining faktor risiko jantung (Heart risk screening)"
* description = "EKG dan profil lipid bagi penyandang hipertensi atau diabetes sejak 40 tahun. Electrocardiogram and lipid profile for people with hypertension or diabetes from 40 years."
* kind = #ServiceRequest
* code = $loinc#34534-8 "12 lead EKG panel"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(nurse)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenBy(Observation, $loinc#34534-8 "12 lead EKG panel")
* insert ProvenBy(Procedure, $icd9cm#89.52 "Electrocardiogram")
* insert OrCode($sct#29303009 "Electrocardiographic procedure")
