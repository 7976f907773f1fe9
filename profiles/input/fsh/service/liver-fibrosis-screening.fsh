Instance: liver-fibrosis-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(liver-fibrosis-screening, adult-free-check-18-29, "Pemeriksaan kesehatan gratis umur 18-29 tahun")
* name = "LiverFibrosisScreening"
* title = "Skor APRI (APRI score)"
* description = "SGOT dan trombosit bagi yang berisiko. AST and platelets for those at risk."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#liver-fibrosis-score "Skor APRI"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert GivenAt(other-facility, lab-technologist)
* insert AlsoBy(doctor)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#liver-fibrosis-score "Skor APRI")
