// The stool test alone proves it: it follows whatever the finger finds.
Instance: colorectal-exam
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(colorectal-exam, colorectal-cancer-screening, "Skrining kanker kolorektal")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-40-59 "Pemeriksaan kesehatan gratis umur 40-59 tahun"
* name = "ColorectalExam"
* title = "Colok dubur dan darah samar tinja (Rectal examination and faecal occult blood)"
* description = "Bila colok dubur tidak menemukan kelainan, darah samar tetap diperiksa. Occult blood is tested even if the examination finds nothing."
* kind = #ServiceRequest
* code = $loinc#14563-1 "Hemoglobin.gastrointestinal [Presence] in Stool --1st specimen"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(lab-technologist)
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(lab-technologist)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenBy(Observation, [[$loinc#14563-1 "Hemoglobin.gastrointestinal [Presence] in Stool --1st specimen"]])
