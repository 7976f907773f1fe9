Instance: blood-pressure-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(blood-pressure-screening, hypertension-screening, "Skrining hipertensi")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-18-29 "Pemeriksaan kesehatan gratis umur 18-29 tahun"
* name = "BloodPressureScreening"
* title = "Skrining hipertensi (Hypertension screening)"
* description = "Tekanan darah paling sedikit setahun sekali; normal tinggi tiap bulan. Blood pressure at least once a year; monthly when high normal."
* kind = #ServiceRequest
* code = $loinc#8480-6 "Systolic blood pressure"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(workplace, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Pos UKK bagi pekerja informal", "Health post of informal workers")
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenBy(Observation, $loinc#8480-6 "Systolic blood pressure")
* insert OrCode($loinc#85354-9 "Blood pressure panel with all children optional")
* insert OrCode($sct#268607006 "Hypertension risk level")
