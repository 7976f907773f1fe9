// No LOINC code of urea or creatinine is known from SATUSEHAT.
Instance: kidney-function-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(kidney-function-screening, adult-free-check-40-59, "Pemeriksaan kesehatan gratis umur 40-59 tahun")
* name = "KidneyFunctionScreening"
* title = "Pemeriksaan fungsi ginjal (Kidney function)"
* description = "Ureum dan kreatinin darah bagi penyandang hipertensi atau diabetes sejak 40 tahun. Blood urea and creatinine for people with hypertension or diabetes from 40 years."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#kidney-function-test "Pemeriksaan fungsi ginjal"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert GivenAt(other-facility, lab-technologist)
* insert AlsoBy(doctor)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#kidney-function-test "Pemeriksaan fungsi ginjal")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#kidney-function-test "Pemeriksaan fungsi ginjal")
