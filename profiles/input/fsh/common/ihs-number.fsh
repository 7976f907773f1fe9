Instance: ihs-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor IHS pasien"
* insert IdentifierSystem("https://fhir.kemkes.go.id/id/ihs-number", "Kementerian Kesehatan RI")
* name = "IhsNumber"
* description = "Nomor pasien di SATUSEHAT. A patient's number in SATUSEHAT."
* uniqueId[1].type = #uri
* uniqueId[1].value = "https://fhir.kemkes.go.id/id/patient-ihs-number"
* uniqueId[1].comment = "Ejaan lama. | Older spelling."
