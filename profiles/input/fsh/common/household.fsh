Instance: household
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor keluarga setempat"
* insert IdentifierSystem("https://w3id.org/ilp-fhir/sid/household", "Pengelola server ILP; nomor oleh fasilitas")
* name = "Household"
* description = "Nomor keluarga yang belum punya Kartu Keluarga. Number of a household without a family card."
* uniqueId[0].comment = "Ditambah /<nomor organisasi>. | Followed by /<organisation number>."
