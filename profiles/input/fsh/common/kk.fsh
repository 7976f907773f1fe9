Instance: kk
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor Kartu Keluarga"
* insert IdentifierSystem("https://fhir.kemkes.go.id/id/kk", "Kementerian Dalam Negeri RI")
* name = "Kk"
* description = "Nomor Kartu Keluarga, 16 angka. Family card number, 16 digits."
