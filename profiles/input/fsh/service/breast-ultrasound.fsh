Instance: breast-ultrasound
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(breast-ultrasound, breast-cancer-screening, "Skrining kanker payudara")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-30-39 "Pemeriksaan kesehatan gratis umur 30-39 tahun"
* name = "BreastUltrasound"
* title = "USG payudara (Breast ultrasound)"
* description = "Bila SADANIS menemukan kelainan dan alat tersedia. If the examination finds something and the device is there."
* kind = #ServiceRequest
* code = $loinc#24601-7 "US Breast"
* insert GivenAt(puskesmas, doctor)
* insert GivenAt(other-facility, doctor)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenBy(Observation, $loinc#24601-7 "US Breast")
* insert ProvenBy(DiagnosticReport, $loinc#24601-7 "US Breast")
