Instance: sub-village
InstanceOf: NamingSystem
Usage: #definition
Title: "Wilayah di bawah desa"
* insert IdentifierSystem("https://w3id.org/ilp-fhir/sid/sub-village", "Pengelola server ILP")
* name = "SubVillage"
* description = "Dusun, RW atau RT: kode desa lalu nama bagian, misalnya 5304042007-dusun-1. Hamlet or neighbourhood: village code and part, such as 5304042007-dusun-1."
