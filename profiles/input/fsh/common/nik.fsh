Instance: nik
InstanceOf: NamingSystem
Usage: #definition
Title: "NIK"
* insert IdentifierSystem("https://fhir.kemkes.go.id/id/nik", "Kementerian Dalam Negeri RI")
* name = "Nik"
* description = "Nomor Induk Kependudukan, 16 angka. National identity number, 16 digits."
