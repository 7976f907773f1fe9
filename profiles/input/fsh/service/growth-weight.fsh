Instance: growth-weight
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(growth-weight, growth-measurement, "Pengukuran pertumbuhan")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#young-child-free-check "Pemeriksaan kesehatan gratis umur 1-6 tahun"
* name = "GrowthWeight"
* title = "Timbang berat badan anak (Weight of the child)"
* description = "Berat badan. Weight."
* kind = #ServiceRequest
* code = $loinc#29463-7 "Body weight"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(nutritionist)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $loinc#29463-7 "Body weight")
