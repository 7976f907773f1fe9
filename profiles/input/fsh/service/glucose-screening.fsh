Instance: glucose-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(glucose-screening, diabetes-screening, "Skrining diabetes melitus")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-18-29 "Pemeriksaan kesehatan gratis umur 18-29 tahun"
* name = "GlucoseScreening"
* title = "Skrining diabetes melitus (Diabetes screening)"
* description = "Gula darah setahun sekali sejak 40 tahun, lebih muda bila obesitas, obesitas sentral atau tekanan darah tinggi, dan semua pasien TBC. Blood glucose once a year from 40 years, younger with obesity, central obesity or raised blood pressure, and everyone with tuberculosis."
* kind = #ServiceRequest
* code = $loinc#2345-7 "Glucose [Mass/volume] in Serum or Plasma"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Gula darah dan urinalisis", "Glucose and urinalysis")
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Gula darah oleh kader terlatih", "Glucose by trained kader")
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenBy(Observation, [[$loinc#2345-7 "Glucose [Mass/volume] in Serum or Plasma"]])
* insert OrCode([[$loinc#74774-1 "Glucose [Mass/volume] in Serum, Plasma or Blood"]])
* insert OrCode([[$loinc#1558-6 "Fasting glucose [Mass/volume] in Serum or Plasma"]])
* insert OrCode([[$loinc#1521-4 "Glucose [Mass/volume] in Serum or Plasma --2 hours post meal"]])
* insert OrCode($loinc#4548-4 "Hemoglobin A1c/Hemoglobin.total in Blood")
