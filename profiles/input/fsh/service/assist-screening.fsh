Instance: assist-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(assist-screening, school-mental-screening, "Skrining kesehatan jiwa usia sekolah")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#substance-use-screening "ASSIST"
* name = "AssistScreening"
* title = "Skrining NAPZA dengan ASSIST (Substance screening by ASSIST)"
* description = "Orang dengan riwayat rokok, alkohol atau zat lain. People with a history of tobacco, alcohol or other substances."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#assist-screening "Skrining ASSIST"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/assist")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#assist-screening "Skrining ASSIST")
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/home-service#assist-screening "Skrining ASSIST")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/screening-item#assist-tobacco "ASSIST: tembakau")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/screening-item#assist-alcohol "ASSIST: alkohol")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/screening-item#assist-cannabis "ASSIST: ganja")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/screening-item#assist-cocaine "ASSIST: kokain")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/screening-item#assist-amphetamine "ASSIST: amfetamin")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/screening-item#assist-inhalant "ASSIST: inhalan")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/screening-item#assist-sedative "ASSIST: obat penenang")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/screening-item#assist-hallucinogen "ASSIST: halusinogen")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/screening-item#assist-opioid "ASSIST: opioid")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/screening-item#assist-other "ASSIST: zat lain")
