Instance: paspor
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor paspor"
* insert IdentifierSystem("https://fhir.kemkes.go.id/id/paspor", "Direktorat Jenderal Imigrasi")
* name = "Paspor"
* description = "Nomor paspor. Passport number."
* uniqueId[1].type = #uri
* uniqueId[1].value = "https://fhir.kemkes.go.id/id/passport"
* uniqueId[1].comment = "Ejaan lain. | Another spelling."
