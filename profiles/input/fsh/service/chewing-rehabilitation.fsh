Instance: chewing-rehabilitation
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(chewing-rehabilitation, adult-dental-care, "Kesehatan gigi dewasa dan lansia")
* name = "ChewingRehabilitation"
* title = "Pemulihan fungsi kunyah (Rehabilitation of chewing)"
* description = "Lansia dengan masalah gigi. The elderly with dental problems."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#chewing-rehabilitation "Pemulihan fungsi kunyah"
* insert GivenAt(puskesmas, dentist)
* insert GivenAt(home, kader)
* insert Part([["Menilai kunyah, edukasi, anjuran"]], [["Assess chewing, education, advice"]])
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#chewing-rehabilitation "Pemulihan fungsi kunyah")
