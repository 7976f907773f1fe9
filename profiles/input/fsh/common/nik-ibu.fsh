Instance: nik-ibu
InstanceOf: NamingSystem
Usage: #definition
Title: "NIK ibu"
* insert IdentifierSystem("https://fhir.kemkes.go.id/id/nik-ibu", "Kementerian Dalam Negeri RI")
* name = "NikIbu"
* description = "NIK ibu dari bayi yang belum punya NIK. The mother's NIK, on a newborn without one."
