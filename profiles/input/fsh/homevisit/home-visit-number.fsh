Instance: home-visit-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor kunjungan rumah"
* insert IdentifierSystem("https://w3id.org/ilp-fhir/sid/home-visit", "Server ILP")
* name = "HomeVisitNumber"
* description = "Nomor jadwal kunjungan rumah, dan nomor tanda bahaya serta tindak lanjut yang diturunkan server dari lembarnya. Number of a schedule of home visits, and of danger signs and follow-ups that the server derives from a sheet."
