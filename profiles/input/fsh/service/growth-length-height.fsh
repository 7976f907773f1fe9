Instance: growth-length-height
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(growth-length-height, growth-measurement, "Pengukuran pertumbuhan")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#young-child-free-check "Pemeriksaan kesehatan gratis umur 1-6 tahun"
* name = "GrowthLengthHeight"
* title = "Ukur panjang atau tinggi anak (Length or height of the child)"
* description = "Panjang badan di bawah 24 bulan, tinggi badan sesudahnya. Length under 24 months, height after."
* kind = #ServiceRequest
* code = $loinc#8302-2 "Body height"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(nutritionist)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $loinc#8306-3 "Body height --lying")
* insert OrCode($loinc#8308-9 "Body height --standing")
* insert OrCode($loinc#8302-2 "Body height")
