// Height proves it too: adults are measured only for their body mass index.
Instance: obesity-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(obesity-screening, obesity-screening, "Skrining obesitas")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-18-29 "Pemeriksaan kesehatan gratis umur 18-29 tahun"
* name = "ObesityScreening"
* title = "Skrining obesitas (Obesity screening)"
* description = "Berat, tinggi, IMT dan lingkar perut setahun sekali. Weight, height, body mass index and waist once a year."
* kind = #ServiceRequest
* code = $loinc#39156-5 "Body mass index (BMI) [Ratio]"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(nutritionist)
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
* insert ProvenBy(Observation, [[$loinc#39156-5 "Body mass index (BMI) [Ratio]"]])
* insert OrCode($sct#276361009 "Waist circumference")
* insert OrCode($sct#396552003 "Abdominal circumference")
* insert OrCode($loinc#8302-2 "Body height")
