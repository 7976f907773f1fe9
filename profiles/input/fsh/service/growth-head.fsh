Instance: growth-head
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(growth-head, growth-measurement, "Pengukuran pertumbuhan")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#young-child-free-check "Pemeriksaan kesehatan gratis umur 1-6 tahun"
* name = "GrowthHead"
* title = "Ukur lingkar kepala (Head circumference)"
* description = "Lingkar kepala. Head circumference."
* kind = #ServiceRequest
* code = $loinc#9843-4 "Head Occipital-frontal circumference"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(nutritionist)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $loinc#9843-4 "Head Occipital-frontal circumference")
