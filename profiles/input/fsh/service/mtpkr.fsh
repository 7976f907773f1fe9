Instance: mtpkr
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(mtpkr, adolescent-friendly-care, "Pelayanan kesehatan peduli remaja")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#school-treatment "Pengobatan usia sekolah dan remaja"
* name = "Mtpkr"
* title = "MTPKR (Integrated adolescent care)"
* description = "Tujuh algoritma; hijau, kuning atau merah. Seven algorithms; green, yellow or red."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#integrated-adolescent-care "MTPKR"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#integrated-adolescent-care "MTPKR")
