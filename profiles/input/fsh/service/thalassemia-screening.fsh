Instance: thalassemia-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(thalassemia-screening, child-thalassemia-screening, "Skrining talasemia anak")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-thalassemia-screening "Skrining talasemia dewasa"
* name = "ThalassemiaScreening"
* title = "Skrining talasemia (Thalassaemia screening)"
* description = "Riwayat saudara kandung talasemia atau transfusi rutin di keluarga, lalu darah lengkap. A sibling with thalassaemia or regular transfusions in the family, then a full blood count."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#thalassemia-history "Riwayat talasemia"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(lab-technologist)
* insert Part("Riwayat dan darah lengkap", "History and full blood count")
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Riwayat", "History")
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert ProvenBy(Observation, $loinc#58410-2 "CBC panel - Blood by Automated count")
* insert OrCode([[$loinc#30428-7 "MCV [Entitic volume]"]])
* insert OrCode([[$loinc#787-2 "MCV [Entitic volume] by Automated count"]])
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/home-service#thalassemia-history "Riwayat talasemia")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#thalassemia-history "Riwayat talasemia")
