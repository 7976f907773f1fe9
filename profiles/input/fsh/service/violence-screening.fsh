// Shared by every package.
Instance: violence-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(violence-screening, maternal-violence-screening, "Skrining KtPA ibu")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#child-violence-screening "Skrining KtPA anak"
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adolescent-friendly-care "Pelayanan kesehatan peduli remaja"
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-violence-screening "Skrining KtPA dewasa dan lansia"
* name = "ViolenceScreening"
* title = "Skrining kekerasan terhadap perempuan dan anak (Screening for violence against women and children)"
* description = "Tanda kekerasan dikenali, lalu formulir skrining bagi yang dicurigai. Signs of violence are recognised, then a screening form for those suspected."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#violence-screening "Skrining kekerasan"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part([["Mengenali, menangani, mencatat, melapor"]], [["Recognise, manage, record, report"]])
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part([["Mengenali, merujuk, melapor ke puskesmas"]], [["Recognise, refer, report to the puskesmas"]])
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#violence-screening "Skrining kekerasan")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#violence-screening "Skrining kekerasan")
