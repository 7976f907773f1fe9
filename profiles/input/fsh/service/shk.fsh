Instance: shk
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(shk, congenital-hypothyroidism-screening, "Sampel SHK")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#newborn-free-check "Pemeriksaan kesehatan gratis bayi baru lahir"
* name = "Shk"
* title = "Skrining hipotiroid kongenital (Congenital hypothyroidism screening)"
* description = "Darah tumit diambil umur 48-72 jam dan dikirim ke laboratorium rujukan. Heel blood taken at 48-72 hours and sent to the reference laboratory."
* kind = #ServiceRequest
* code = $sct#400984005 "Congenital hypothyroidism screening test"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(lab-technologist)
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(lab-technologist)
* insert Part("Di tempat lahir", "At the place of birth")
* insert ProvenBy(Procedure, $sct#400984005 "Congenital hypothyroidism screening test")
* insert ProvenBy(Observation, [[$loinc#29575-8 "Thyrotropin [Units/volume] in DBS"]])
* insert ProvenBy(DiagnosticReport, [[$loinc#29575-8 "Thyrotropin [Units/volume] in DBS"]])
