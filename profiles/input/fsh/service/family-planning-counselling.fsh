Instance: family-planning-counselling
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(family-planning-counselling, short-acting-contraception, [["Pil, suntik dan kondom"]])
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#long-acting-contraception "Implan dan AKDR"
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#vasectomy "MOP"
* name = "FamilyPlanningCounselling"
* title = "Konseling KB (Family planning counselling)"
* description = "Manfaat, efek samping, pilihan, persetujuan. Benefits, side effects, choice, consent."
* kind = #CommunicationRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#family-planning-counselling "Konseling KB"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert Part("Edukasi dan mengajak", "Education and invitation")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#family-planning-counselling "Konseling KB")
