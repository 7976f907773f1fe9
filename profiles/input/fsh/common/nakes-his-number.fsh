Instance: nakes-his-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor tenaga kesehatan"
* insert IdentifierSystem("https://fhir.kemkes.go.id/id/nakes-his-number", "Kementerian Kesehatan RI")
* name = "NakesHisNumber"
* description = "Nomor tenaga kesehatan di SATUSEHAT. A health worker's number in SATUSEHAT."
