Instance: growth-status
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor status gizi"
* insert IdentifierSystem("https://w3id.org/ilp-fhir/sid/growth", "Server ILP")
* name = "GrowthStatus"
* description = "Nomor status yang dihitung server dari satu hasil ukur. Number of a status that the server computes from one measurement."
